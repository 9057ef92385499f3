import { headNumber, numberWord } from '../../debrief/number-word.ts';

export { numberWord };

/** "Three months": at the head of a page or a button. */
export function monthsWords(count: number): string {
  return `${headNumber(count)} month${count === 1 ? '' : 's'}`;
}

/** Parts of a unit that have a word of their own. */
const parts: readonly (readonly [number, string])[] = [
  [0.05, 'a twentieth'],
  [0.1, 'a tenth'],
  [0.2, 'a fifth'],
  [0.25, 'a quarter'],
  [1 / 3, 'a third'],
  [0.5, 'half'],
  [2 / 3, 'two thirds'],
  [0.75, 'three quarters'],
];

/** Units of a resource as a rate counts them: fractions in words where they have one, otherwise to one decimal. */
export function unitsWords(count: number): string {
  const whole = Math.floor(count);
  const part = parts.find(([size]) => Math.abs(count - whole - size) < 0.018)?.[1];
  if (part === undefined) {
    const rounded = Math.round(count * 10) / 10;
    return `${numberWord(rounded)} unit${rounded === 1 ? '' : 's'}`;
  }
  if (whole > 0) return `${numberWord(whole)} and ${part === 'half' ? 'a half' : part} units`;
  return part === 'half' ? 'half a unit' : `${part} of a unit`;
}
