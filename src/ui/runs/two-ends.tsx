import type { ReactNode } from 'react';
import { inList } from '../../debrief/in-list.ts';
import type { TwoRuns } from '../../debrief/many/two-runs.ts';
import { outcomeWords } from '../../debrief/outcome-words.ts';
import { BothRow } from './both-row.tsx';
import { BothTable } from './both-table.tsx';
import { RunsSection } from './runs-section.tsx';

interface Props {
  readonly two: TwoRuns;
  readonly names: readonly [first: string, second: string];
}

type Course = { readonly start: number; readonly end: number } | undefined;

/** How both ended: ending, resources and base, then trust, then children’s outcomes. */
export function TwoEnds({ two, names }: Props): ReactNode {
  const { ending, spent, base, people, outcomes } = two;
  return (
    <>
      <RunsSection title="How they ended" area="endings">
        <BothTable label="How both runs ended" of="At the end" names={names}>
          <BothRow name="Ending" cells={[ending.first?.title ?? 'Still under way', ending.second?.title ?? 'Still under way']} />
          <BothRow name="Units of their own" cells={[spent.first?.own, spent.second?.own]} />
          <BothRow name="Units drawn from others" cells={[spent.first?.others, spent.second?.others]} />
          <BothRow name="Held by this one alone" cells={[inList(base.first) || 'nothing', inList(base.second) || 'nothing']} />
        </BothTable>
        <p className="runs-note">{base.both.length === 0 ? 'Both hold nothing in common.' : `Both hold ${inList(base.both)}.`}</p>
      </RunsSection>
      <RunsSection title="Trust, furthest apart first" area="people">
        <BothTable label="Trust of each person, both runs" of="Of 10, from start to end" names={names}>
          {people.map(({ id, name, first, second }) => (
            <BothRow key={id} name={name} cells={[trust(first), trust(second)]} />
          ))}
        </BothTable>
      </RunsSection>
      <RunsSection title="Children’s outcomes" area="outcomes">
        <BothTable label="Children’s outcomes, both runs" of="Mean over the wards, 0 to 10" names={names}>
          {outcomes.map(({ id, name, first, second }) => (
            <BothRow key={id} name={name} cells={[<Outcome key="first" of={first} />, <Outcome key="second" of={second} />]} />
          ))}
        </BothTable>
        <p className="runs-note">Twelve months on if nothing else is done. Modelled by this game.</p>
      </RunsSection>
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
