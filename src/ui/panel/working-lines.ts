import type { Effectiveness } from '../../core/effectiveness.ts';

interface WorkingLine {
  readonly says: string;
  /** What the line adds or takes, two decimals, signed. */
  readonly adds: string;
}

const two = (value: number): string => (Math.round(value * 100) / 100).toFixed(2);
const signedTwo = (value: number): string => `${Math.abs(value) < 0.005 ? '' : value < 0 ? '−' : '+'}${two(Math.abs(value))}`;

/** The formula with the numbers of this decision, so that nothing is untraceable. */
export function workingLines({ value, fit, support, depth, strain }: Effectiveness): readonly WorkingLine[] {
  const sum = 0.5 + 0.6 * fit + 0.25 * support + 0.15 * depth - 0.3 * strain;
  const kept = Math.abs(sum - value) > 0.005;
  return [
    { says: 'Any choice starts from', adds: two(0.5) },
    { says: `Fit with what was asked, ${two(fit)} of 1, times 0.6`, adds: signedTwo(0.6 * fit) },
    { says: `What stood behind it, ${two(support)} of 1, times 0.25`, adds: signedTwo(0.25 * support) },
    { says: `Practice in working this way, ${two(depth)} of 1, times 0.15`, adds: signedTwo(0.15 * depth) },
    { says: `Strain, ${two(strain)} of 1, times 0.3`, adds: signedTwo(-0.3 * strain) },
    { says: kept ? 'Together, kept between 0.20 and 1.50' : 'Together', adds: two(value) },
  ];
}

/** What the result does to the effects: the rule that writers of scenarios go by. */
export const scaleWords = ({ value }: Pick<Effectiveness, 'value'>): string =>
  `In trust, in giving both ways, in resources and in pace, what helped was multiplied by ${two(value)}, what hurt by ${two(2 - value)}, and rounded; what comes of it later will be too. All else came as written.`;
