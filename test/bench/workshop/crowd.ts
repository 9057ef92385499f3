/** People at tables, whoever serves them: one at a time votes, and everybody at the table sees how many have. */
export interface Crowd {
  /** For each person the index of their table. */
  readonly sits: readonly number[];
  /** Opens a round that nobody has voted in, at every table, and resolves once everybody sees it. */
  readonly begin: () => Promise<void>;
  /** Resolves once the vote is answered. */
  readonly vote: (person: number) => Promise<void>;
  /** What a person's screen says is counted at their table. */
  readonly counted: (person: number) => number;
  /** Called with a person whenever their screen may say another count. */
  onSeen: (person: number) => void;
  /** Holds what everybody sees at the end of a round against what was voted. Throws where it is not so. */
  readonly check: () => Promise<void>;
  readonly close: () => void;
}

/**
 * A round in which everybody votes at a moment of their own. Gives for every vote and every screen at its table how many milliseconds
 * it took to be seen there: the nth vote of a table is seen when a screen says n.
 */
export async function playRound(crowd: Crowd, spread: number, chance: () => number): Promise<readonly number[]> {
  const { sits } = crowd;
  await crowd.begin();
  const sent: number[][] = [];
  const seen = sits.map(() => 0);
  const late: number[] = [];
  const size = sits.reduce<number[]>((sizes, table) => {
    sizes[table] = (sizes[table] ?? 0) + 1;
    return sizes;
  }, []);
  let waiting = sits.length;
  let done: () => void = () => undefined;
  const all = new Promise<void>((resolve) => {
    done = resolve;
  });
  crowd.onSeen = (person) => {
    const table = sits[person] ?? 0;
    const now = performance.now();
    const counted = crowd.counted(person);
    for (let vote = seen[person] ?? 0; vote < counted; vote++) late.push(now - (sent[table]?.[vote] ?? Number.NaN));
    if (counted > (seen[person] ?? 0) && counted === size[table] && --waiting === 0) done();
    seen[person] = counted;
  };
  const votes = sits.map(async (table, person) => {
    await new Promise((resolve) => setTimeout(resolve, chance() * spread));
    sent[table] = [...(sent[table] ?? []), performance.now()];
    await crowd.vote(person);
  });
  const tooLate = setTimeout(() => process.stderr.write(`${waiting} screens have not seen every vote\n`), spread + 10_000);
  await Promise.all([...votes, all]);
  clearTimeout(tooLate);
  await crowd.check();
  return late;
}
