import type { ReactNode } from 'react';
import type { ConsoleTable } from '../../../workshop/console-view.ts';
import type { RoomScene } from '../../../workshop/session.ts';
import { questionWords } from '../shared/question-words.ts';
import { AskFirst } from './ask-first.tsx';
import type { Asks } from './asks.ts';
import { openVote } from './open-vote.ts';
import { OwnHands } from './own-hands.tsx';
import { plateOf } from './plate-of.ts';
import { TableChoices } from './table-choices.tsx';
import { TableOutcome } from './table-outcome.tsx';
import { tablesStep } from './tables-step.ts';

interface Props {
  readonly table: ConsoleTable;
  /** On the screens now, or empty. */
  readonly line: string;
  readonly scene: RoomScene;
  readonly ask: Asks;
}

/** What a table is doing, and its next step on its own. */
export function TableNow({ table, line, scene, ask }: Props): ReactNode {
  const { decision, ending, news, held, phase } = table;
  const step = tablesStep([table], { timer: undefined, line });
  const again = phase === 'settling' && !held && !step?.commands.some(({ type }) => type === 'open-round');
  return (
    <section className="sheet-part">
      <p>
        <b>{sentence(plateOf(table, scene).says)}</b>
        {decision && ` Decision ${decision.number}, ${decision.when}`}
      </p>
      {news.map(({ title, text }) => (
        <p key={title} className="sheet-note">
          {title}: {text}
        </p>
      ))}
      {ending && (
        <>
          <p className="sheet-headline">{ending.title}</p>
          <p className="sheet-text">{ending.text}</p>
        </>
      )}
      {decision && <p className="sheet-headline">{questionWords(decision)}</p>}
      {phase === 'decided' && (
        <p className="sheet-note">Before the reveal: who would have done what? Their hands are kept, and told with it.</p>
      )}
      {phase === 'revealed' && <OwnHands table={table} />}
      {table.outcome ? (
        <TableOutcome outcome={table.outcome} reactions={table.reactions.length} />
      ) : (
        decision && <TableChoices table={table} ask={ask} />
      )}
      {phase !== 'ended' && (
        <div className="sheet-row">
          {step && step.commands.length > 0 && (
            <AskFirst
              className="button button-ink"
              question={step.first}
              yes="Close it"
              onSure={() => {
                for (const command of step.commands) ask(command);
              }}
            >
              {step.says}
            </AskFirst>
          )}
          {again && (
            <button
              type="button"
              className="button"
              onClick={() => {
                for (const command of openVote([table.id], line)) ask(command);
              }}
            >
              Open the vote again
            </button>
          )}
          <button type="button" className="button" onClick={() => ask({ type: held ? 'resume' : 'hold', tables: [table.id] })}>
            {held ? 'Let it go on' : 'Pause this table'}
          </button>
        </div>
      )}
    </section>
  );
}

const sentence = (says: string): string => `${says.charAt(0).toUpperCase()}${says.slice(1)}.`;
