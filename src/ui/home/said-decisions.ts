const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const;

const inWords = (count: number): string => words[count] ?? String(count);

export interface Decisions {
  readonly least: number;
  readonly most: number;
}

/** How many decisions a sheet asks for, in words: the shortest way through and the longest. */
export function saidDecisions({ least, most }: Decisions): string {
  if (least === most) return `${inWords(most)} ${most === 1 ? 'decision' : 'decisions'}`;
  return `${inWords(least)} to ${inWords(most)} decisions`;
}

/** The shortest and the longest way over several sheets. */
export function spanDecisions(sheets: readonly { readonly decisions: Decisions }[]): Decisions | undefined {
  if (sheets.length === 0) return undefined;
  const least = Math.min(...sheets.map(({ decisions }) => decisions.least));
  return { least, most: Math.max(...sheets.map(({ decisions }) => decisions.most)) };
}

/** Where a run in progress stands: the decision that comes next. */
export function saidProgress(taken: number, { least, most }: Decisions): string {
  const next = Math.min(taken + 1, most);
  const shortest = Math.max(least, next);
  return `Decision ${next} of ${shortest === most ? most : `${shortest} to ${most}`}`;
}
