import type { ReactNode } from 'react';
import { need, tablesOf } from '../../core/tables.ts';
import { Paragraphs } from '../words/paragraphs.tsx';
import { spotOf } from '../words/spot-of.ts';
import { Glyph } from './glyph.tsx';
import { GoButton } from './go-button.tsx';
import { GradeMark } from './grade-mark.tsx';
import { knownWords } from './known-words.ts';
import { LookSpot } from './look-spot.tsx';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelProps } from './panel-props.ts';
import './found-page.css';

interface Props extends PanelProps {
  readonly look: string;
  readonly onBack: () => void;
}

/** What a look found: who or where, in their words, and what is known now that was not. */
export function FoundPage({ play, look: id, onBack }: Props): ReactNode {
  const { scenario, world } = play;
  const look = need(tablesOf(scenario).looks, id);
  const beat = need(tablesOf(scenario).beats, world.beat);
  const { name, role } = spotOf(scenario, world, look.at);
  const eyebrow = (
    <>
      <Glyph icon="look" /> {look.title}
    </>
  );
  return (
    <PanelFrame eyebrow={eyebrow} title={name} foot={<GoButton onGo={onBack}>Back to the choice</GoButton>}>
      <div className="found-who">
        <LookSpot scenario={scenario} world={world} at={look.at} />
        <p>{role}</p>
      </div>
      <Paragraphs terms={scenario.terms} text={look.text} className="panel-story" />
      <ul className="found-known">
        {knownWords(scenario, beat, look).map((line) => (
          <li key={line.says}>
            <Glyph icon="tick" />
            <span>
              <b>{line.says}</b> {line.more}
            </span>
          </li>
        ))}
      </ul>
      <p className="found-grade">
        <GradeMark grade={look.grade} />
      </p>
    </PanelFrame>
  );
}
