import type { ReactNode } from 'react';
import type { ChoiceView } from '../../../workshop/decision-view.ts';
import type { Line, Link } from '../../../workshop/link.ts';
import type { PhoneTable, PhoneView } from '../../../workshop/phone-view.ts';
import { asSentence } from '../../words/as-sentence.ts';
import { PhoneFoot } from './phone-foot.tsx';
import { PickRows } from './pick-rows.tsx';
import { type Ballot, useBallot } from './use-ballot.ts';
import { VoteRows } from './vote-row.tsx';

interface Props {
  readonly link: Link<PhoneView>;
  readonly line: Line;
  readonly held: boolean;
  readonly round: NonNullable<PhoneTable['round']>;
  readonly choices: readonly ChoiceView[];
  /** What is asked. */
  readonly legend: string;
  /** What may be read below the rows. */
  readonly children: ReactNode;
}

/** Choose, cast, and change it until the vote closes. */
export function VoteForm({ link, line, held, round, choices, legend, children }: Props): ReactNode {
  const ballot = useBallot(link, line, round);
  const { picked, state, refused } = ballot;
  const choice = choices.find(({ id }) => id === picked);
  const { says, note } = wordsFor(state, choice?.letter, held);
  return (
    <>
      <div className="phone-vote">
        {state === 'open' ? (
          <PickRows legend={legend} choices={choices} picked={picked} onPick={ballot.pick} />
        ) : (
          <VoteRows choices={choices} mine={picked} />
        )}
        {refused !== undefined && (
          <p className="phone-refused" role="alert">
            {refused}
          </p>
        )}
        <p className="hidden-text" role="status">
          {state === 'sent' && choice ? asSentence(`Sent: ${choice.letter}, ${choice.title}`) : state === 'unsent' ? 'Not sent yet.' : ''}
        </p>
        {children}
      </div>
      <PhoneFoot
        note={note}
        waits={state !== 'sent' && (state !== 'open' || choice === undefined || held)}
        done={state === 'sent'}
        onGo={state === 'sent' ? ballot.change : ballot.cast}
      >
        {says}
      </PhoneFoot>
    </>
  );
}

function wordsFor(state: Ballot['state'], letter: string | undefined, held: boolean): { readonly says: string; readonly note: string } {
  switch (state) {
    case 'open':
      if (letter === undefined) return { says: 'Choose one', note: 'You can change it until the vote closes.' };
      return {
        says: `Cast ${letter}`,
        note: held ? 'Paused. You can cast it when it goes on.' : 'You can change it until the vote closes.',
      };
    case 'sending':
      return { says: 'Sending', note: 'One moment.' };
    case 'unsent':
      return { says: 'Not sent yet', note: 'It goes by itself when the line is back.' };
    case 'sent':
      return { says: 'Sent. Change it', note: 'You can change it until the vote closes.' };
  }
}
