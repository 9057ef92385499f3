import { type ReactNode, useId } from 'react';
import { ownResources, type Resource } from '../../core/names.ts';
import { Gauge } from './gauge.tsx';
import type { GaugeReading } from './gauge-readings.ts';
import './gauges.css';

const own: readonly Resource[] = ownResources;

/** The six pools under their two brackets: the director's own, and those that stand on other people. */
export function Gauges({ readings }: { readonly readings: readonly GaugeReading[] }): ReactNode {
  return (
    <div className="pools-row">
      <Bracket title="Your own" readings={readings.filter(({ resource }) => own.includes(resource))} />
      <Bracket title="Drawn from others" readings={readings.filter(({ resource }) => !own.includes(resource))} />
    </div>
  );
}

function Bracket({ title, readings }: { readonly title: string; readonly readings: readonly GaugeReading[] }): ReactNode {
  const id = useId();
  return (
    <div className="bracket">
      <p className="bracket-title" id={id}>
        {title}
      </p>
      <ul className="bracket-row" aria-labelledby={id}>
        {readings.map((reading) => (
          <Gauge key={reading.resource} reading={reading} />
        ))}
      </ul>
    </div>
  );
}
