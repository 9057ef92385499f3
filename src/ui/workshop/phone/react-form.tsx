import type { ReactNode } from 'react';
import { type Reaction, reactions } from '../../../core/journal.ts';
import type { Link } from '../../../workshop/link.ts';
import type { PhoneView } from '../../../workshop/phone-view.ts';
import { useAsk } from './use-ask.ts';
import './react-form.css';

const words: Readonly<Record<Reaction, { readonly sign: string; readonly says: string }>> = {
  [-1]: { sign: '↘', says: 'I trust them less' },
  0: { sign: '=', says: 'It changes nothing' },
  1: { sign: '↗', says: 'I trust them more' },
};

interface Props {
  readonly link: Link<PhoneView>;
  readonly who: string;
  readonly round: string;
  readonly given: Reaction | undefined;
  readonly held: boolean;
}

/** How somebody who plays a person of the story takes what the table has just decided. */
export function ReactForm({ link, who, round, given, held }: Props): ReactNode {
  const { ask, refused } = useAsk(link);
  return (
    <fieldset className="react-form">
      <legend>You play {who}. How do you take it?</legend>
      {reactions.map((by) => (
        <button
          key={by}
          type="button"
          aria-pressed={given === by}
          aria-disabled={held}
          onClick={() => !held && void ask({ type: 'react', round, by })}
        >
          <span aria-hidden="true">{given === by ? '✓' : words[by].sign}</span> {words[by].says}
        </button>
      ))}
      {refused !== undefined && (
        <p className="phone-refused" role="alert">
          {refused}
        </p>
      )}
    </fieldset>
  );
}
