import { lazy, type ReactNode, Suspense } from 'react';
import { hasDecided } from '../../../workshop/has-decided.ts';
import type { Line, Link } from '../../../workshop/link.ts';
import type { PhoneTable, PhoneView } from '../../../workshop/phone-view.ts';
import { questionWords } from '../shared/question-words.ts';
import { LateVote } from './late-vote.tsx';
import { MomentText } from './moment-text.tsx';
import { PhoneNotes } from './phone-notes.tsx';
import { ReactForm } from './react-form.tsx';
import { SettleForm } from './settle-form.tsx';
import { settleable, settlesAs } from './settleable.ts';
import { DidText, ToldText } from './told-text.tsx';
import { VoteForm } from './vote-form.tsx';
import { VoteRows } from './vote-row.tsx';

/** Only for the one seat of a table that acts for it. */
const LeadPart = lazy(() => import('./lead-part.tsx').then(({ LeadPart: part }) => ({ default: part })));

interface Props {
  readonly link: Link<PhoneView>;
  readonly line: Line;
  readonly you: PhoneView['you'];
  readonly table: PhoneTable;
  /** Said to the room, or empty. */
  readonly said: string;
}

/** What a table is at, as one of its seats has it. */
export function TablePart(props: Props): ReactNode {
  const { link, you, table, said } = props;
  const { phase, news, decision, outcome, ending, held, round, reaction } = table;
  const asking = phase === 'voting' || phase === 'settling';
  const plans = phase === 'reading' || asking;
  return (
    <>
      <div className="phone-part" ref={phase === 'voting' ? bringUp : undefined}>
        <PhoneNotes news={news} line={said} folded={asking} />
        {phase === 'ended' && ending && (
          <>
            <h2 className="phone-title">{ending.title}</h2>
            <p className="phone-says">{ending.text}</p>
          </>
        )}
        {plans && decision && <h2 className="phone-question">{questionWords(decision)}</h2>}
        {phase === 'reading' && decision && <MomentText decision={decision} />}
        {phase === 'decided' && <Decided table={table} />}
        {phase === 'revealed' && outcome && <ToldText outcome={outcome} you={you.role} />}
        {hasDecided(phase) && you.role?.reacts && round && (
          <ReactForm link={link} who={you.role.title} round={round.id} given={reaction} held={held} />
        )}
      </div>
      {phase === 'reading' && <Lead {...props} />}
      <Vote {...props} />
    </>
  );
}

/** A vote that opens is seen at once, whatever was being read. */
const bringUp = (part: Element | null): void => part?.scrollIntoView({ block: 'start' });

function Lead({ link, you, table }: Props): ReactNode {
  if (!you.leads || !table.means) return undefined;
  return (
    <Suspense fallback={undefined}>
      <LeadPart link={link} table={table} means={table.means} />
    </Suspense>
  );
}

/** The rows of a vote, open, watched or closed. */
function Vote(props: Props): ReactNode {
  const { link, line, you, table } = props;
  const { phase, decision, round, held } = table;
  if (!decision || !round || (phase !== 'voting' && phase !== 'settling')) return undefined;
  const { choices } = decision;
  const below = (
    <>
      <details className="phone-again">
        <summary>Read the moment again</summary>
        <MomentText decision={decision} />
      </details>
      <Lead {...props} />
    </>
  );
  const late = phase === 'settling' && <LateVote round={round} choices={choices} />;
  if (phase === 'voting' && you.votes && !round.watch)
    return (
      <VoteForm key={round.id} link={link} line={line} held={held} round={round} choices={choices} legend={questionWords(decision)}>
        {below}
      </VoteForm>
    );
  if (phase === 'settling' && you.leads)
    return (
      <SettleForm key={round.id} link={link} you={you} table={table} round={round} choices={choices}>
        {late}
        {below}
      </SettleForm>
    );
  return (
    <div className="phone-vote">
      <p className="phone-says">
        {phase === 'voting' ? (
          round.watch ? (
            <>
              <b>Watch this one.</b> The vote was open before you came.
            </>
          ) : (
            'You watch, and do not vote.'
          )
        ) : (
          settleable(table.manner, round, settlesAs(you), choices).says
        )}
      </p>
      {late}
      <VoteRows choices={choices} mine={round.yours} />
      {below}
    </div>
  );
}

function Decided({ table: { decision, chosen, asksOwn } }: { readonly table: PhoneTable }): ReactNode {
  const choice = decision?.choices.find(({ id }) => id === chosen);
  return (
    <>
      <h2 className="phone-question">Your table has decided</h2>
      {choice && <DidText choice={choice} />}
      <p className="phone-says">
        What came of it is told to all at once. Before that: {asksOwn ? 'what would you have done?' : 'who will like it, and who will not?'}
      </p>
    </>
  );
}
