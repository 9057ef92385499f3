import { type ReactNode, type ToggleEvent, useId } from 'react';
import { resourceNames } from '../../debrief/resource-names.ts';
import type { GaugeReading } from './gauge-readings.ts';
import { gaugeNotes, gaugeWords } from './gauge-words.ts';
import { LineIcon } from './line-icon.tsx';
import { ScaleBar } from './scale-bar.tsx';

/** One pool: name, figure, scale bar. Opens what it is made of here and what moves it by the month. */
export function Gauge({ reading }: { readonly reading: GaugeReading }): ReactNode {
  const id = useId();
  const { resource, level, cost, gain, after } = reading;
  const moving = cost > 0 || gain > 0;
  const look = moving ? 'pool pool-moving' : level <= 2 ? 'pool pool-low' : 'pool';
  return (
    <li>
      <button type="button" className={look} popoverTarget={id}>
        <span className="pool-top" aria-hidden="true">
          <LineIcon of={resource} />
          <span className="pool-name">{resourceNames[resource]}</span>
          <b className="pool-value">
            {level}
            {moving && (
              <>
                <i>→</i>
                {after}
              </>
            )}
          </b>
        </span>
        <ScaleBar reading={reading} />
        <span className="hidden-text">{gaugeWords(reading)}</span>
      </button>
      <div className="pool-says" id={id} popover="auto" onToggle={standBelow}>
        <b>{resourceNames[resource]}</b>
        {gaugeNotes(reading).map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </li>
  );
}

function standBelow({ currentTarget, newState }: ToggleEvent<HTMLElement>): void {
  const gauge = currentTarget.previousElementSibling?.getBoundingClientRect();
  if (newState !== 'open' || !gauge) return;
  const left = Math.max(8, Math.min(gauge.left, window.innerWidth - currentTarget.offsetWidth - 8));
  currentTarget.style.setProperty('--left', `${left}px`);
  currentTarget.style.setProperty('--top', `${gauge.bottom + 6}px`);
}
