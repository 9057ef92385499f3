import type { ReactNode } from 'react';
import { letterOf } from '../../debrief/letters.ts';
import { EffectRests } from './effect-rests.tsx';
import { GoButton } from './go-button.tsx';
import { HowWorked } from './how-worked.tsx';
import { monthsWords } from './number-words.ts';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelProps } from './panel-props.ts';
import { readHeadline, readRows } from './read-rows.ts';
import { ReadTable } from './read-table.tsx';
import { StudyNote } from './study-note.tsx';

/** How the decision was read: meant against landed, why it worked as it did, what leaders in the case did. */
export function RevealPage({ play, actions, hints, evidence }: PanelProps): ReactNode {
  const { scenario, decided, journal } = play;
  if (!decided) return undefined;
  const { beat, option, effectiveness, landed, shifts } = decided;
  const entry = journal.entries.findLast(({ kind }) => kind === 'decide');
  const meant = entry?.kind === 'decide' ? entry.meant : [];
  const why = entry?.kind === 'decide' ? entry.why : '';
  const rows = readRows(meant, landed, scenario.named.behaviours);
  const letter = letterOf(beat, option.id);
  const eyebrow = (
    <>
      {letter !== '' && <span className="panel-letter">{letter}</span>}
      {option.title}
    </>
  );
  return (
    <PanelFrame
      eyebrow={eyebrow}
      title={readHeadline(rows)}
      foot={<GoButton onGo={actions.onContinue}>Let {monthsWords(option.months).toLowerCase()} go by</GoButton>}
    >
      {hints?.reveal}
      <ReadTable rows={rows} />
      {why !== '' && (
        <p className="panel-story">
          You wrote: <q>{why}</q>
        </p>
      )}
      <HowWorked scenario={scenario} passed={option.id === 'pass'} worked={effectiveness} />
      <StudyNote scenario={scenario} study={beat.study} trap={option.trap} evidence={evidence} />
      <EffectRests scenario={scenario} shifts={shifts} evidence={evidence} />
      <div className="panel-end" />
    </PanelFrame>
  );
}
