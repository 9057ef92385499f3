import { type ReactNode, useState } from 'react';
import { drawRose } from '../../art/rose.ts';
import type { Bearings } from '../../debrief/bearings.ts';
import type { DecisionReport } from '../../debrief/decisions.ts';
import { Art } from '../art.tsx';
import { RoseDisc } from './rose-disc.tsx';
import { RoseKey, type Shown } from './rose-key.tsx';
import { RoseOutlines } from './rose-outlines.tsx';
import { RosePetals } from './rose-petals.tsx';
import { RosePoint } from './rose-point.tsx';
import { ringsFor } from './rose-shape.ts';
import { RoseTable } from './rose-table.tsx';

interface Props {
  readonly eyebrow: string;
  readonly heading: string;
  readonly title: string;
  readonly bearings: Bearings;
  readonly decisions: readonly DecisionReport[];
  readonly finished: boolean;
  readonly point: number | undefined;
  readonly onPoint: (index: number | undefined) => void;
}

const mark = drawRose(0, 0, 40);

/** The sea chart with the compass rose on it. */
export function RoseChart({ eyebrow, heading, title, bearings, decisions, finished, point, onPoint }: Props): ReactNode {
  const [shown, setShown] = useState<Shown>({ landed: true, meant: true });
  const [table, setTable] = useState(false);
  const rings = ringsFor(bearings.decisions);
  return (
    <section className="rose-chart">
      <header className="rose-head">
        <p className="eyebrow">{eyebrow}</p>
        <h1>{heading}</h1>
        <p className="rose-horizon">{title}</p>
      </header>
      <div className="rose-box" data-stage={finished ? 'finished' : 'drawing'}>
        <RoseDisc rings={rings}>
          {shown.landed && <RosePetals bearings={bearings} rings={rings} />}
          {shown.meant && bearings.declared && <RoseOutlines bearings={bearings} rings={rings} />}
        </RoseDisc>
        <Art className="rose-mark" viewBox="-40 -40 80 80" markup={mark} />
        <ul>
          {bearings.points.map((one, index) => (
            <li key={one.id}>
              <RosePoint
                point={one}
                index={index}
                declared={bearings.declared}
                landedAt={decisions.filter(({ landed }) => landed.includes(one.id)).map(({ label }) => label)}
                chosen={point === index}
                onPoint={onPoint}
              />
            </li>
          ))}
        </ul>
      </div>
      <RoseTable bearings={bearings} shown={table} />
      <RoseKey shown={shown} declared={bearings.declared} onShow={setShown} table={table} onTable={setTable} />
    </section>
  );
}
