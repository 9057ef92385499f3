import type { ReactNode } from 'react';
import type { Frame } from '../../core/story.ts';
import { need, tablesOf } from '../../core/tables.ts';
import { Paragraphs } from '../words/paragraphs.tsx';
import { GoButton } from './go-button.tsx';
import './heard-page.css';
import { linksMoved } from './links-moved.ts';
import { MovedLinks } from './moved-links.tsx';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelProps } from './panel-props.ts';
import { PoolLine } from './pool-line.tsx';
import { poolsMoved } from './pools-moved.ts';

interface Props extends PanelProps {
  readonly frame: Frame;
}

/** How the room takes it when the director has said what kind of problem this is: what really moved, by whom it was heard. */
export function HeardPage({ play, actions, frame }: Props): ReactNode {
  const { scenario, world, heard } = play;
  const beat = need(tablesOf(scenario).beats, world.beat);
  return (
    <PanelFrame eyebrow={beat.when} title="You say it aloud" foot={<GoButton onGo={actions.onContinue}>Go on</GoButton>}>
      <q className="heard-says">{frame.says}</q>
      <Paragraphs terms={scenario.terms} text={frame.follows} className="panel-story" />
      {heard && (
        <>
          <MovedLinks links={linksMoved(scenario, heard.before, world, heard.shifts)} none="Nobody moved by it." />
          <PoolLine {...poolsMoved(heard.shifts)} />
        </>
      )}
    </PanelFrame>
  );
}
