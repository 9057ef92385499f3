import type { ReactNode } from 'react';
import { replay } from '../../core/replay.ts';
import { wardSentences } from '../../debrief/ward-moves.ts';
import type { Play } from '../../store/play.ts';
import { Paragraphs } from '../words/paragraphs.tsx';
import { Ahead } from './ahead.tsx';
import { begunWords } from './begun-words.ts';
import { decisionNumber } from './decision-number.ts';
import { GoButton } from './go-button.tsx';
import { linksMoved } from './links-moved.ts';
import { momentumMoved } from './momentum-moved.ts';
import { MovedLinks } from './moved-links.tsx';
import { monthsWords } from './number-words.ts';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelProps } from './panel-props.ts';
import { PoolLine } from './pool-line.tsx';
import { poolsMoved } from './pools-moved.ts';
import './passing-page.css';

/** What wards did in these months, and what was behind it. */
function wardsWords({ scenario, journal, decided, world }: Play): readonly string[] {
  const replayed = replay(scenario, journal);
  return replayed.ok && decided ? wardSentences(scenario, replayed.turns, decided.after, world) : [];
}

/** Months go by: what landed, what grew, what came due, and how trust wore where nobody tended it. */
export function PassingPage({ play, actions }: PanelProps): ReactNode {
  const { scenario, passed, decided, world } = play;
  if (!passed || !decided) return undefined;
  const { events, shifts, months, opened } = passed;
  const wards = wardsWords(play);
  const over = opened !== undefined || world.ended !== undefined;
  const go = (
    <GoButton onGo={actions.onContinue}>{over ? 'Look back on this horizon' : `Carry on to decision ${decisionNumber(play) + 1}`}</GoButton>
  );
  return (
    <PanelFrame eyebrow="Time passes" title={`${monthsWords(months)} go${months === 1 ? 'es' : ''} by`} foot={go}>
      {events.map((event) => (
        <article key={event.id} className="event">
          <h3>{event.title}</h3>
          <Paragraphs terms={scenario.terms} text={event.text} className="panel-story" />
        </article>
      ))}
      {[...begunWords(scenario, shifts), ...momentumMoved(scenario, shifts).map((says) => ({ word: 'Pace', says }))].map(
        ({ word, says }) => (
          <p key={says} className="begun">
            <span className="begun-word">{word}</span> {says}
          </p>
        ),
      )}
      <MovedLinks links={linksMoved(scenario, decided.after, world, shifts)} none="No link moved meanwhile." />
      {wards.length > 0 && (
        <section className="passing-wards">
          <h3 className="panel-head">Wards that changed</h3>
          {wards.map((says) => (
            <p key={says}>{says}</p>
          ))}
        </section>
      )}
      <PoolLine {...poolsMoved(shifts)} words={{ spent: 'Went', lost: 'Went', gained: 'Came back' }} />
      <Ahead play={play} />
    </PanelFrame>
  );
}
