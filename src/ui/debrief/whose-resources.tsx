import type { CSSProperties, ReactNode } from 'react';
import { othersResources, ownResources } from '../../core/names.ts';
import { costWords } from '../../debrief/cost-words.ts';
import type { DecisionReport } from '../../debrief/decisions.ts';
import { lookedWords } from '../../debrief/looks.ts';
import type { Report } from '../../debrief/report.ts';
import { AsTable } from './as-table.tsx';
import { leaningOf } from './leaning-of.ts';
import { Section } from './section.tsx';
import './whose-resources.css';

/** Units that went with each decision: your own to the left, drawn from others to the right. */
export function WhoseResources({ report }: { readonly report: Report }): ReactNode {
  const { decisions, spent, looked } = report;
  const most = (of: 'own' | 'others'): number => Math.max(3, ...decisions.map((one) => one[of]));
  const widths = {
    '--spent': `minmax(0, ${most('own')}fr) 1.5rem minmax(0, ${most('others')}fr)`,
    '--rows': decisions.length,
  } as CSSProperties;
  return (
    <Section
      title="Whose resources you spent"
      area="spent"
      folds="on-a-phone"
      aside={
        <AsTable
          caption="Units that went with each decision: looks before it, its frame, its price and what came of it at once"
          columns={['Decision', 'Your own', 'Drawn from others']}
          rows={decisions.map(({ index, label, paid }) => [
            `${index + 1}. ${label}`,
            costWords(paid, ownResources),
            costWords(paid, othersResources),
          ])}
        />
      }
    >
      <div className="spent">
        <div style={widths}>
          <p className="spent-heads" aria-hidden="true">
            <b>Your own</b>
            <b>Drawn from others</b>
          </p>
          <ol>
            {decisions.map((decision) => (
              <SpentRow key={decision.index} decision={decision} />
            ))}
          </ol>
        </div>
        <div className="spent-says">
          <p>
            {spent.own + spent.others === 0 ? (
              <b>Nothing was spent.</b>
            ) : (
              <>
                <b>{`${spent.own} of ${spent.own + spent.others}`}</b> came from you. {leaningOf(report.landscapes.start.consistency)} It
                gives no figures.
                <span>Resourceful leadership, summary and chapter 3</span>
              </>
            )}
          </p>
          <p className="spent-looked">{lookedWords(looked)}</p>
        </div>
      </div>
    </Section>
  );
}

function SpentRow({ decision }: { readonly decision: DecisionReport }): ReactNode {
  const { index, own, others } = decision;
  return (
    <li className="spent-row">
      <Units count={own} />
      <b>
        <span className="hidden-text">Decision </span>
        {index + 1}
      </b>
      <Units count={others} />
      <span className="hidden-text">{`: ${own} of your own, ${others} from others`}</span>
    </li>
  );
}

function Units({ count }: { readonly count: number }): ReactNode {
  return (
    <span className="spent-units" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => index).map((index) => (
        <i key={index} />
      ))}
    </span>
  );
}
