import type { ReactNode } from 'react';
import { figure, runsWords } from './many-words.ts';
import { spanWords } from './span-words.ts';

interface Props {
  readonly ended: number;
  readonly runs: number;
  readonly mine: string | undefined;
}

/** How the lines are read, and of which runs they speak. */
export function EndsNote({ ended, runs, mine }: Props): ReactNode {
  const under = runs - ended;
  return (
    <p className="spread-note runs-note">
      {`On each line 0 to 10: ${spanWords(ended).bar}, the tall stroke is the middle run`}
      {mine === undefined ? '. ' : `, the disc is yours, “${mine}”. `}
      {under > 0 &&
        `Of ${runsWords(ended)} that ${ended === 1 ? 'has' : 'have'} ended; ${figure(under)} under way ${under === 1 ? 'is' : 'are'} left out.`}
    </p>
  );
}
