import type { ReactNode } from 'react';
import { kindChanges } from '../../debrief/kind-changes.ts';
import type { PersonReport } from '../../debrief/people.ts';
import type { Report } from '../../debrief/report.ts';
import { relationshipNames } from '../words/names.ts';
import { firstDrawn } from './first-drawn.ts';
import { HandoutPart } from './handout-part.tsx';
import { TrustKey } from './trust-key.tsx';
import { trustLines } from './trust-lines.ts';
import { TrustPlot } from './trust-plot.tsx';

const width = 340;
const plot = { left: 26, right: 308, top: 12, bottom: 214 };
/** Most lines that can be told apart. */
const most = 6;

/** How trust moved: six people as lines, as on the page at first, everybody in the table. */
export function HandoutTrust({ report }: { readonly report: Report }): ReactNode {
  const { people, decisions, turningPoint } = report;
  const drawn = firstDrawn(report, most);
  const shown = people.filter(({ id }) => drawn.includes(id));
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
            {people.map((person) => (
              <tr key={person.id}>
                <th scope="row">{[...numberOf(shown, person), person.name].join(' ')}</th>
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

/** The number at the end of a line, where there is one. */
const numberOf = (shown: readonly PersonReport[], person: PersonReport): readonly number[] =>
  shown.includes(person) ? [shown.indexOf(person) + 1] : [];

/** "transactional, strained (4), transactional (7)": every kind in order, with the decision after which it was so. */
const kindWords = (course: PersonReport['course']): string =>
  [
    relationshipNames[course[0]?.type ?? 'transactional'].toLowerCase(),
    ...kindChanges(course).map(({ to, decision }) => `${relationshipNames[to].toLowerCase()} (${decision + 1})`),
  ].join(', ');
