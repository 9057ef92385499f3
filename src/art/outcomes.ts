import type { OutcomeClass } from '../core/outcome-class.ts';

/** How an outcome class 1–5 fills a ward: tint, hatch for strain, stipple for strength. */
export const outcomeClasses: readonly OutcomeClass[] = [1, 2, 3, 4, 5];

interface Hatch {
  readonly kind: 'hatch';
  readonly tile: number;
  readonly width: number;
  readonly colour: string;
  readonly opacity: number;
}
interface Stipple {
  readonly kind: 'stipple';
  readonly tile: number;
  readonly radius: number;
  /** Centres of the two dots of a tile. */
  readonly dots: readonly (readonly [number, number])[];
  readonly colour: string;
  readonly opacity: number;
}
export interface OutcomeFill {
  readonly ground: string;
  readonly mark: Hatch | Stipple | undefined;
}

const brown = '#8A5200';
const teal = '#1C6A60';
const deepTeal = '#0E4F47';

export const outcomeFills: Readonly<Record<OutcomeClass, OutcomeFill>> = {
  1: { ground: '#E8A33D', mark: { kind: 'hatch', tile: 6, width: 1.5, colour: brown, opacity: 0.55 } },
  2: { ground: '#F3CE84', mark: { kind: 'hatch', tile: 9, width: 1.1, colour: brown, opacity: 0.38 } },
  3: { ground: '#F1ECD3', mark: undefined },
  4: {
    ground: '#B9DCCF',
    mark: {
      kind: 'stipple',
      tile: 15,
      radius: 1.05,
      dots: [
        [4, 4],
        [11.5, 11.5],
      ],
      colour: teal,
      opacity: 0.5,
    },
  },
  5: {
    ground: '#74BBAE',
    mark: {
      kind: 'stipple',
      tile: 8,
      radius: 1.25,
      dots: [
        [2, 2],
        [6, 6],
      ],
      colour: deepTeal,
      opacity: 0.62,
    },
  },
};

/** `<pattern>` elements with the ids `${uid}-outcome-1` to `-5`, to stand inside `<defs>`. */
export function drawOutcomePatterns(uid: string, scale = 1): string {
  return outcomeClasses.map((outcome) => drawPattern(`${uid}-outcome-${outcome}`, outcomeFills[outcome], scale)).join('');
}

/** The `fill` value for a class when the patterns of the same uid are in the document. */
export function readOutcomeFill(uid: string, outcome: OutcomeClass): string {
  return `url(#${uid}-outcome-${outcome})`;
}

function drawPattern(id: string, { ground, mark }: OutcomeFill, scale: number): string {
  const tile = mark?.tile ?? 8;
  const turn = (mark?.kind === 'hatch' ? 'rotate(45)' : '') + (scale === 1 ? '' : `scale(${scale})`);
  const open = `<pattern id="${id}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse"${turn === '' ? '' : ` patternTransform="${turn}"`}>`;
  return `${open}<rect width="${tile}" height="${tile}" fill="${ground}"/>${drawMark(mark)}</pattern>`;
}

function drawMark(mark: Hatch | Stipple | undefined): string {
  if (mark === undefined) return '';
  if (mark.kind === 'hatch') {
    return `<rect width="${mark.width}" height="${mark.tile}" fill="${mark.colour}" opacity="${mark.opacity}"/>`;
  }
  const dots = mark.dots.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${mark.radius}"/>`).join('');
  return `<g fill="${mark.colour}" opacity="${mark.opacity}">${dots}</g>`;
}
