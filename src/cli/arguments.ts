import { didYouMean } from '../scenario/nearest.ts';

/** What stands on the command line after the verb. */
export interface Arguments {
  readonly words: readonly string[];
  readonly flags: ReadonlyMap<string, string>;
}

/** Reads `words --flag value`; one sentence where a flag is not known, has no value or stands twice. */
export function readArguments(written: readonly string[], known: readonly string[]): Arguments | string {
  const words: string[] = [];
  const flags = new Map<string, string>();
  for (let index = 0; index < written.length; index++) {
    const word = written[index] ?? '';
    if (!word.startsWith('-')) {
      words.push(word);
      continue;
    }
    const [flag = '', joined] = word.split(/=(.*)/su);
    const name = flag.replace(/^--/u, '');
    if (!flag.startsWith('--') || !known.includes(name)) {
      const flagsKnown = ['json', ...known].map((one) => `--${one}`);
      return `There is no flag ${flag} here. Known are ${flagsKnown.join(', ')}.${didYouMean(flag, flagsKnown)}`;
    }
    if (flags.has(name)) return `${flag} is given twice. Give it once.`;
    const value = joined ?? written[++index];
    if (value === undefined || value === '') return `${flag} needs a value.`;
    flags.set(name, value);
  }
  return { words, flags };
}

/** A whole number from a flag, or one sentence. */
export function wholeFlag({ flags }: Arguments, name: string, usual: number, least: number, most: number): number | string {
  const written = flags.get(name);
  if (written === undefined) return usual;
  const value = Number(written);
  return /^\d+$/u.test(written) && value >= least && value <= most
    ? value
    : `--${name} is ${written}. Expected: a whole number from ${least} to ${most}.`;
}
