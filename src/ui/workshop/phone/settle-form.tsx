import { type ReactNode, useState } from 'react';
import type { ChoiceView } from '../../../workshop/decision-view.ts';
import type { Link } from '../../../workshop/link.ts';
import type { PhoneTable, PhoneView } from '../../../workshop/phone-view.ts';
import { PhoneFoot } from './phone-foot.tsx';
import { PickRows } from './pick-rows.tsx';
import { settleable, settlesAs } from './settleable.ts';
import { useAsk } from './use-ask.ts';
import { VoteRows } from './vote-row.tsx';

interface Props {
  readonly link: Link<PhoneView>;
  readonly you: PhoneView['you'];
  readonly table: PhoneTable;
  readonly round: NonNullable<PhoneTable['round']>;
  readonly choices: readonly ChoiceView[];
  /** What may be read below the rows. */
  readonly children: ReactNode;
}

/** The vote is closed, and whoever leads says what the table does: in its manner, and no further. */
export function SettleForm({ link, you, table, round, choices, children }: Props): ReactNode {
  const [picked, setPicked] = useState<string | undefined>(undefined);
  const { ask, refused } = useAsk(link);
  const { says, open } = settleable(table.manner, round, settlesAs(you), choices);
  const chosen = choices.find(({ id }) => open.includes(id) && (id === picked || open.length === 1));
  const countOf = (id: string): number => round.tally?.find(({ option }) => option === id)?.count ?? 0;
  return (
    <>
      <div className="phone-vote">
        <p className="phone-says">{says}</p>
        {open.length > 1 ? (
          <PickRows
            legend="What the table does"
            choices={choices.map((choice) =>
              open.includes(choice.id) ? choice : { ...choice, closed: choice.closed ?? 'Not among the most' },
            )}
            picked={chosen?.id}
            onPick={setPicked}
            countOf={countOf}
          />
        ) : (
          <VoteRows choices={choices} mine={round.yours} countOf={countOf} />
        )}
        {refused !== undefined && (
          <p className="phone-refused" role="alert">
            {refused}
          </p>
        )}
        {children}
      </div>
      {open.length > 0 && (
        <PhoneFoot
          note="This is the table’s decision."
          waits={chosen === undefined || table.held}
          onGo={() => chosen && void ask({ type: 'settle', round: round.id, option: chosen.id })}
        >
          {chosen ? `Settle on ${chosen.letter}` : 'Choose one'}
        </PhoneFoot>
      )}
    </>
  );
}
