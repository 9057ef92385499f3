import type { ReactNode } from 'react';
import type { OutcomeView } from '../../../workshop/decision-view.ts';
import { countWords } from '../../words/count-words.ts';
import { behaviourNames } from '../../words/names.ts';

interface Props {
  readonly outcome: OutcomeView;
  /** How many who play somebody have said how they took it. */
  readonly reactions: number;
}

/** What came of a decision, to be read aloud, and whose trust moved. */
export function TableOutcome({ outcome, reactions }: Props): ReactNode {
  const { letter, title, headline, consequence, voices, moved, meant, landed } = outcome;
  const named = (all: OutcomeView['meant']): string => all.map((one) => behaviourNames[one]).join(', ');
  return (
    <>
      <p className="sheet-note">
        {letter}: “{title}”
      </p>
      <p className="sheet-headline">{headline}</p>
      <p className="sheet-text">{consequence}</p>
      <ul>
        {voices.map(({ who, says }) => (
          <li key={who}>
            {who}: “{says}”
          </li>
        ))}
      </ul>
      {moved.length > 0 && (
        <p className="sheet-note">
          Trust: {moved.map(({ who, from, to }) => `${who} ${to > from ? 'up' : 'down'} from ${from} to ${to}`).join('; ')}
        </p>
      )}
      {meant.length > 0 && (
        <p className="sheet-note">
          Meant: {named(meant)}. Felt: {named(landed) || 'nothing'}.
        </p>
      )}
      {reactions > 0 && <p className="sheet-note">{countWords(reactions, 'person has', 'people have')} said how they took it.</p>}
    </>
  );
}
