import type { ReactNode } from 'react';
import { kindChanges } from '../../debrief/kind-changes.ts';
import type { PersonReport } from '../../debrief/people.ts';
import type { Report } from '../../debrief/report.ts';
import { relationshipNames } from '../words/names.ts';
import { HandoutPart } from './handout-part.tsx';
import { TrustKey } from './trust-key.tsx';
import { trustLines } from './trust-lines.ts';
import { TrustPlot } from './trust-plot.tsx';

const width = 340;
const plot = { left: 26, right: 308, top: 12, bottom: 214 };
/** Most lines that can be told apart. */
const most = 6;

/** How trust moved: the six who moved most as lines, everybody in the table. */
export function HandoutTrust({ report }: { readonly report: Report }): ReactNode {
  const { people, decisions, turningPoint } = report;
  const shown = people.slice(0, most);
  const told = shown.map(({ name, course }) => `${name} from ${course[0]?.trust ?? 0} to ${course.at(-1)?.trust ?? 0}`).join(', ');
  return (
    <HandoutPart title="How trust moved">
      <div className="handout-trust">
        <div>
          <TrustPlot
            width={width}
            plot={plot}
            lines={trustLines(shown, plot, 15)}
            labels={decisions.map(({ label }) => label)}
            turning={turningPoint}
            leaders={false}
            lit={undefined}
            onLight={() => undefined}
            name={`Chart of trust over ${decisions.length} decisions, 0 to 10: ${told}. The table beside it says the same.`}
          />
          <TrustKey />
        </div>
        <table>
          <thead>
            <tr>
              <th scope="col">Person</th>
              <th scope="col">Trust</th>
              <th scope="col">Kind, and after which decision</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person, index) => (
              <tr key={person.id}>
                <th scope="row">{index < most ? `${index + 1} ${person.name}` : person.name}</th>
                <td>{`${person.course[0]?.trust ?? 0} to ${person.course.at(-1)?.trust ?? 0}`}</td>
                <td>{kindWords(person.course)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </HandoutPart>
  );
}

/** "transactional, strained (4), transactional (7)": every kind in order, with the decision after which it was so. */
const kindWords = (course: PersonReport['course']): string =>
  [
    relationshipNames[course[0]?.type ?? 'transactional'].toLowerCase(),
    ...kindChanges(course).map(({ to, decision }) => `${relationshipNames[to].toLowerCase()} (${decision + 1})`),
  ].join(', ');
