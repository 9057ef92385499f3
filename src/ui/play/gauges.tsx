import { type ReactNode, useId } from 'react';
import { ownResources, type Resource } from '../../core/names.ts';
import { Gauge } from './gauge.tsx';
import type { GaugeReading } from './gauge-readings.ts';
import './gauges.css';

const own: readonly Resource[] = ownResources;

interface Props {
  readonly readings: readonly GaugeReading[];
  /** The option shown takes something that is not known. */
  readonly more: boolean;
}

const moreWords = 'And something you have not asked about';

/** The six pools under their two brackets: the director's own, and those that stand on other people. */
export function Gauges({ readings, more }: Props): ReactNode {
  return (
    <div className="pools-row">
      <Bracket title="Your own" readings={readings.filter(({ resource }) => own.includes(resource))} />
      <Bracket title="Drawn from others" readings={readings.filter(({ resource }) => !own.includes(resource))} />
      {more && (
        <p className="pools-more" title={moreWords}>
          <span aria-hidden="true">?</span>
          <span className="hidden-text">{moreWords}</span>
        </p>
      )}
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
