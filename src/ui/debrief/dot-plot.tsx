import { type CSSProperties, type ReactNode, useState } from 'react';
import { wordsOf } from '../../core/behaviours.ts';
import type { Behaviour } from '../../core/names.ts';
import type { BehaviourReport } from '../../debrief/bearings.ts';
import type { Report } from '../../debrief/report.ts';
import { widestGaps } from '../../debrief/rose-finding.ts';
import { Glyph } from '../panel/glyph.tsx';
import { Flag } from '../rose/flag.tsx';
import { pointWords } from '../rose/point-words.ts';
import { AsTable } from './as-table.tsx';
import { BehaviourPage } from './behaviour-page.tsx';
import './dot-plot.css';
import { Section } from './section.tsx';

/** What was meant, a circle, against what landed, a diamond, for each of the eight. */
export function DotPlot({ report }: { readonly report: Report }): ReactNode {
  const { behaviours } = report;
  const [opened, setOpened] = useState<Behaviour | undefined>(undefined);
  const open = behaviours.find(({ id }) => id === opened);
  const most = Math.max(...behaviours.map(({ meant, landed }) => Math.max(meant, landed)));
  const top = Math.max(4, most + (most % 2));
  const declared = behaviours.some(({ meant }) => meant > 0);
  const wide = widestGaps(behaviours)
    .slice(0, 2)
    .filter(({ meant, landed }) => declared && Math.abs(meant - landed) >= 2);
  return (
    <Section
      title={declared ? 'What you meant, what landed' : 'What landed'}
      area="plot"
      aside={<DotTables report={report} declared={declared} />}
    >
      {!declared && <p>You named no intent.</p>}
      <ul className="debrief-key dot-key">
        {declared && (
          <li>
            <i className="dot-meant" />
            meant
          </li>
        )}
        <li>
          <i className="dot-landed" />
          landed
        </li>
        <li>
          <Flag />
          in the study
        </li>
      </ul>
      <div className="dot-plot" style={{ '--top': top } as CSSProperties}>
        <p className="dot-axis" aria-hidden="true">
          {Array.from({ length: top / 2 + 1 }, (_, index) => index * 2).map((value) => (
            <span key={value} style={{ '--v': value } as CSSProperties}>
              {value}
            </span>
          ))}
        </p>
        <ul>
          {behaviours.map((one) => (
            <DotRow key={one.id} one={one} declared={declared} bold={wide.some(({ id }) => id === one.id)} onOpen={setOpened} />
          ))}
        </ul>
      </div>
      {open && <BehaviourPage one={open} report={report} onClose={() => setOpened(undefined)} />}
    </Section>
  );
}

function DotTables({ report, declared }: { readonly report: Report; readonly declared: boolean }): ReactNode {
  const { behaviours, decisions } = report;
  return (
    <AsTable
      label="As tables"
      caption={`Decisions in which each behaviour ${declared ? 'was meant, and in which it ' : ''}landed`}
      columns={['Behaviour', ...(declared ? ['Meant'] : []), 'Landed', 'In the study']}
      rows={behaviours.map(({ id, meant, landed, named }) => [
        wordsOf(id).name,
        ...(declared ? [meant] : []),
        landed,
        named ? 'named' : 'not named',
      ])}
      and={{
        caption: `What ${declared ? 'was meant and what ' : ''}landed, decision by decision`,
        columns: ['Decision', ...(declared ? ['Meant'] : []), 'Landed'],
        rows: decisions.map(({ index, label, meant, landed }) => [
          `${index + 1}. ${label}`,
          ...(declared ? [namesIn(meant, 'did not say')] : []),
          namesIn(landed, 'nothing'),
        ]),
      }}
    />
  );
}

const namesIn = (ids: readonly Behaviour[], none: string): string => ids.map((id) => wordsOf(id).short).join(', ') || none;

interface RowProps {
  readonly one: BehaviourReport;
  readonly declared: boolean;
  readonly bold: boolean;
  readonly onOpen: (id: Behaviour) => void;
}

function DotRow({ one, declared, bold, onOpen }: RowProps): ReactNode {
  const at = { '--m': one.meant, '--l': one.landed } as CSSProperties;
  return (
    <li className="dot-row" data-bold={bold || undefined} style={at}>
      <Glyph behaviour={one.id} />
      <button type="button" className="dot-name" onClick={() => onOpen(one.id)}>
        {wordsOf(one.id).short}
        <span className="hidden-text">{`: ${pointWords(one, declared)}${one.named ? ', named in the study' : ''}`}</span>
      </button>
      <span className="dot-flag">{one.named && <Flag />}</span>
      <span className="dot-track" aria-hidden="true">
        {declared && <i className="dot-gap" />}
        <i className="dot-landed" />
        {declared && <i className="dot-meant" data-same={one.meant === one.landed || undefined} />}
      </span>
    </li>
  );
}
