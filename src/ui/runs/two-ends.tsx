import type { ReactNode } from 'react';
import { inList } from '../../debrief/in-list.ts';
import type { TwoRuns } from '../../debrief/many/two-runs.ts';
import { outcomeWords } from '../../debrief/outcome-words.ts';
import { BothRow } from './both-row.tsx';
import { BothTable } from './both-table.tsx';
import { RunsSection } from './runs-section.tsx';
import { TwoStrip } from './two-strip.tsx';

type Course = { readonly start: number; readonly end: number } | undefined;

/** How both ended: trust and children’s outcomes, then resources and base. */
export function TwoEnds({ two: { spent, base, people, outcomes } }: { readonly two: TwoRuns }): ReactNode {
  return (
    <div className="two-ends">
      <RunsSection title="Trust, furthest apart first" area="people">
        <BothTable label="Trust of each person, both runs" of="Of 10, from start to end">
          <tbody>
            {people.map(({ id, name, first, second }) => (
              <BothRow key={id} name={<Scaled name={name} first={first} second={second} />} cells={[trust(first), trust(second)]} />
            ))}
          </tbody>
        </BothTable>
        <p className="spread-note runs-note">
          On each line 0 to 10: a stroke for the start, the disc of run A and the diamond of run B for the end.
        </p>
      </RunsSection>
      <div>
        <RunsSection title="Children’s outcomes" area="outcomes">
          <BothTable label="Children’s outcomes, both runs" of="Mean over the wards, 0 to 10">
            <tbody>
              {outcomes.map(({ id, name, first, second }) => (
                <BothRow
                  key={id}
                  name={<Scaled name={name} first={first} second={second} />}
                  cells={[<Outcome key="first" of={first} />, <Outcome key="second" of={second} />]}
                />
              ))}
            </tbody>
          </BothTable>
          <p className="spread-note runs-note">Twelve months on if nothing else is done. Modelled by this game.</p>
        </RunsSection>
        <RunsSection title="What it took, what is left" area="kept">
          <BothTable label="Resources of both runs" of="At the end">
            <tbody>
              <BothRow name="Units of their own" cells={[spent.first?.own, spent.second?.own]} />
              <BothRow name="Units drawn from others" cells={[spent.first?.others, spent.second?.others]} />
              <BothRow name="Held by this one alone" cells={[inList(base.first) || 'nothing', inList(base.second) || 'nothing']} />
            </tbody>
          </BothTable>
          <p className="spread-note runs-note">
            {base.both.length === 0 ? 'They hold nothing in common.' : `Both hold ${inList(base.both)}.`}
          </p>
        </RunsSection>
      </div>
    </div>
  );
}

function Scaled({ name, ...ends }: { readonly name: string; readonly first: Course; readonly second: Course }): ReactNode {
  return (
    <>
      {name}
      <TwoStrip {...ends} />
    </>
  );
}

const trust = (course: Course): string => (course ? `${course.start} to ${course.end}` : 'not there');

function Outcome({ of }: { readonly of: TwoRuns['outcomes'][number]['first'] }): ReactNode {
  if (!of) return 'not there';
  return (
    <>
      {`${of.start.toFixed(1)} to ${of.end.toFixed(1)}`}
      <small>{outcomeWords(of)}</small>
    </>
  );
}
