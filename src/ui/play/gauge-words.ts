import { resourceNames } from '../../debrief/resource-names.ts';
import type { GaugeReading } from './gauge-readings.ts';

/** A gauge as one sentence. */
export function gaugeWords({ resource, level, ceiling, cost, gain, after, upkeep }: GaugeReading): string {
  const held = `${resourceNames[resource]}: ${gain > 0 ? after : level} of ${ceiling}`;
  const moving = cost > 0 ? `, ${after} after this choice` : gain > 0 ? `, ${gain} gained` : '';
  const low = cost === 0 && level + gain <= 2 ? (level + gain === 0 ? ', empty' : ', low') : '';
  return `${held}${moving}${low}${upkeep > 0 ? `, ${amount(upkeep)} a month goes to what is growing` : ''}.`;
}

/** What a pool is made of and what moves it, a line each. */
export function gaugeNotes({ ceiling, monthly, upkeep, says }: GaugeReading): readonly string[] {
  return [
    `${says}.`,
    ceiling < 10 ? `Holds at most ${ceiling}.` : '',
    monthly > 0 ? `${amount(monthly)} a month comes back.` : 'Nothing comes back by itself.',
    upkeep > 0 ? `${amount(upkeep)} a month goes to what is growing.` : '',
  ].filter((line) => line !== '');
}

/** A part of a unit as it is said. */
export function amount(units: number): string {
  const whole = Math.floor(units);
  const said = parts.find(([size]) => Math.abs(units - whole - size) < 0.018)?.[1];
  if (said === undefined) return String(Math.round(units * 10) / 10);
  return whole === 0 ? said : `${whole}${said}`;
}

const parts: readonly (readonly [number, string])[] = [
  [0.25, '¼'],
  [1 / 3, '⅓'],
  [0.5, '½'],
  [2 / 3, '⅔'],
  [0.75, '¾'],
];
