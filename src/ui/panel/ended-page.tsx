import type { ReactNode } from 'react';
import { tablesOf } from '../../core/tables.ts';
import { Paragraphs } from '../words/paragraphs.tsx';
import { GoButton } from './go-button.tsx';
import { GradeMark } from './grade-mark.tsx';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelProps } from './panel-props.ts';
import './ended-page.css';

/** How it ended, and why like this. */
export function EndedPage({ play, actions }: PanelProps): ReactNode {
  const { scenario, world } = play;
  const ending = tablesOf(scenario).endings.get(world.ended ?? '');
  if (!ending) return undefined;
  return (
    <PanelFrame
      eyebrow="The end of the story"
      title={ending.title}
      large
      foot={<GoButton onGo={actions.onDebrief}>Read the debrief</GoButton>}
    >
      <Paragraphs terms={scenario.terms} text={ending.text} className="panel-story" />
      <h3 className="panel-head">Why it ended like this</h3>
      <p className="because">{ending.because}</p>
      <p className="found-grade">
        <GradeMark grade={ending.grade} />
      </p>
    </PanelFrame>
  );
}
