const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A small whole number in words, for titles; digits beyond twelve. */
export const numberWord = (count: number): string => words[count] ?? String(count);

/** "Three months": at the head of a page or a button. */
export function monthsWords(count: number): string {
  const word = numberWord(count);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} month${count === 1 ? '' : 's'}`;
}

/** Units of a resource, with the halves and quarters in which upkeep is counted. */
export function unitsWords(count: number): string {
  if (count === 0.25) return 'a quarter of a unit';
  if (count === 0.5) return 'half a unit';
  if (count === 0.75) return 'three quarters of a unit';
  return `${numberWord(count)} unit${count === 1 ? '' : 's'}`;
}
