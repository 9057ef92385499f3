import type { ReactNode } from 'react';
import { betteredWords, mostBettered, type OutcomeReport, worsened, worsenedWords } from '../../debrief/outcomes.ts';
import type { Report } from '../../debrief/report.ts';
import { AsTable } from './as-table.tsx';
import './outcomes-block.css';
import { outcomeWords } from '../../debrief/outcome-words.ts';
import { wardWords } from '../../debrief/ward-words.ts';
import { Section } from './section.tsx';

/** Children's outcomes at the start, now, and what is still to come. Results lag. */
export function OutcomesBlock({ report }: { readonly report: Report }): ReactNode {
  return (
    <Section title="Children’s outcomes" area="outcomes" folds="always" holds={holdsWords(report)}>
      {worsened(report.outcomes).map((outcome) => (
        <p key={outcome.id} className="outcomes-worse">
          {`${outcome.name}: ${worsenedWords(outcome) ?? ''}.`}
        </p>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section className="outcomes-scroll" aria-label="Children’s outcomes, start and now" tabIndex={0}>
        <table className="outcomes">
          <thead>
            <tr>
              <th scope="col">Mean over the wards, 0 to 10</th>
              <th scope="col">Start</th>
              <th scope="col">Now</th>
              <th scope="col">Still to come</th>
            </tr>
          </thead>
          <tbody>
            {report.outcomes.map((outcome) => (
              <Row key={outcome.id} outcome={outcome} />
            ))}
          </tbody>
        </table>
      </section>
      <AsTable
        label="Ward by ward"
        caption="Each ward at the start, now, and in twelve months if nothing else is done: 0 to 10"
        columns={['Ward', ...report.outcomes.map(({ name }) => name)]}
        rows={(report.outcomes[0]?.byWard ?? []).map(({ name }, ward) => [
          name,
          ...report.outcomes.flatMap(({ byWard }) => byWard.slice(ward, ward + 1).map(wardWords)),
        ])}
      />
      <p className="debrief-cite">Twelve months on if nothing else is done. Modelled by this game.</p>
    </Section>
  );
}

function Row({ outcome }: { readonly outcome: OutcomeReport }): ReactNode {
  const { name, start, end } = outcome;
  const wards = [moved('Worse in', outcome.worse, outcome.wards), moved('Better in', outcome.better, outcome.wards)]
    .filter((line) => line !== '')
    .join(' ');
  return (
    <tr>
      <th scope="row">
        {name}
        {wards !== '' && <small>{wards}</small>}
      </th>
      <td>{start.toFixed(1)}</td>
      <td>{end.toFixed(1)}</td>
      <td className="outcomes-words">{outcomeWords(outcome)}</td>
    </tr>
  );
}

/** The furthest spread of what bettered and of what worsened, or how much there is to read. */
function holdsWords({ outcomes }: Report): string {
  const [worst] = worsened(outcomes);
  const best = mostBettered(outcomes);
  const both = [best && `${best.name}: ${betteredWords(best)}`, worst && `${worst.name}: ${worsenedWords(worst)}`].filter(Boolean);
  return both.length > 0 ? both.join('. ') : `${outcomes.length} indicators in ${outcomes[0]?.wards ?? 0} wards`;
}

function moved(lead: string, wards: readonly string[], of: number): string {
  if (wards.length === 0) return '';
  if (wards.length === of) return `${lead} all ${of} wards.`;
  return wards.length > 4 ? `${lead} ${wards.slice(0, 3).join(', ')} and ${wards.length - 3} more.` : `${lead} ${wards.join(', ')}.`;
}
