import type { ReactNode } from 'react';
import type { ChoiceView } from '../../../workshop/decision-view.ts';
import type { PhoneTable } from '../../../workshop/phone-view.ts';
import { readBallot } from './kept-ballot.ts';

interface Props {
  readonly round: NonNullable<PhoneTable['round']>;
  readonly choices: readonly ChoiceView[];
}

/** A vote that was cast here and came after its round had closed is not passed over in silence. */
export function LateVote({ round: { id, yours }, choices }: Props): ReactNode {
  const { picked, sending, missed = sending === undefined ? undefined : picked } = readBallot(id);
  const choice = choices.find((one) => one.id === missed);
  if (!choice || missed === yours) return undefined;
  return <p className="phone-refused">{`Your ${choice.letter} came after the vote had closed, and is not counted.`}</p>;
}
