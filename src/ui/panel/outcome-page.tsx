import type { ReactNode } from 'react';
import { letterOf } from '../../debrief/letters.ts';
import { Paragraphs } from '../words/paragraphs.tsx';
import { begunWords } from './begun-words.ts';
import { Glyph } from './glyph.tsx';
import { GoButton } from './go-button.tsx';
import { linksMoved } from './links-moved.ts';
import { momentumMoved } from './momentum-moved.ts';
import { MovedLinks } from './moved-links.tsx';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelProps } from './panel-props.ts';
import { PoolLine } from './pool-line.tsx';
import { poolsMoved } from './pools-moved.ts';
import { Voices } from './voices.tsx';
import './outcome-page.css';

/** What happened: the story, the links that moved, what it took and gave, and that no ward has moved yet. */
export function OutcomePage({ play, actions, hints }: PanelProps): ReactNode {
  const { scenario, decided } = play;
  if (!decided) return undefined;
  const { beat, option, outcome, before, after, shifts } = decided;
  const letter = letterOf(beat, option.id);
  const momentum = momentumMoved(scenario, shifts);
  const eyebrow = (
    <>
      {letter !== '' && <span className="panel-letter">{letter}</span>}
      {option.title}
    </>
  );
  return (
    <PanelFrame eyebrow={eyebrow} title={outcome.headline} large foot={<GoButton onGo={actions.onContinue}>How it was read</GoButton>}>
      <Paragraphs terms={scenario.terms} text={outcome.consequence} className="panel-story" />
      <Voices scenario={scenario} voices={outcome.voices} />
      {hints?.outcome}
      <MovedLinks links={linksMoved(scenario, before, after, shifts)} />
      <PoolLine {...poolsMoved(shifts)} />
      {begunWords(scenario, shifts).map(({ word, says }) => (
        <p key={says} className="begun">
          <span className="begun-word">{word}</span> {says}
        </p>
      ))}
      <div className="wards-yet">
        <Glyph icon="map" size="large" />
        <p>
          {momentum.map((line) => (
            <span key={line} className="wards-line">
              {line}
            </span>
          ))}
          <b>Wards follow months behind.</b> What this set going shows as time passes.
        </p>
      </div>
    </PanelFrame>
  );
}
