import { type ReactNode, useId, useState } from 'react';
import { framesToSay } from '../../core/say-frame.ts';
import { need, tablesOf } from '../../core/tables.ts';
import { Paragraphs } from '../words/paragraphs.tsx';
import { FoundPage } from './found-page.tsx';
import { FrameCard } from './frame-card.tsx';
import { GoButton } from './go-button.tsx';
import { LookStrip } from './look-strip.tsx';
import { PanelFrame } from './panel-frame.tsx';
import type { LooksOpen, PanelProps } from './panel-props.ts';

interface Props extends PanelProps, LooksOpen {}

/** Once a horizon: the scene, and what kind of problem the director says this is. */
export function FramePage(props: Props): ReactNode {
  const { play, actions, settings, hints, looksOpen, onLooksOpen } = props;
  const { scenario, world } = play;
  const chosen = play.plan.frame;
  const [reading, setReading] = useState<string | undefined>(undefined);
  const name = useId();
  if (reading !== undefined) return <FoundPage {...props} look={reading} onBack={() => setReading(undefined)} />;
  const beat = need(tablesOf(scenario).beats, world.beat);
  const frames = framesToSay(scenario, world);
  const go = (
    <GoButton
      refused={chosen === undefined ? 'Choose what you say' : undefined}
      hold={settings.hold}
      onGo={() => chosen !== undefined && actions.onFrame(chosen)}
    >
      Say it
    </GoButton>
  );
  return (
    <PanelFrame eyebrow={beat.when} title="What kind of problem is this?" foot={go}>
      <Paragraphs terms={scenario.terms} text={beat.scene} className="scene" />
      {hints?.frame}
      <LookStrip
        play={play}
        onLook={actions.onLook}
        onRefused={actions.onRefused}
        onReread={setReading}
        folded
        unfolded={looksOpen}
        onUnfold={onLooksOpen}
      />
      <fieldset className="frames">
        <legend className="hidden-text">What you say aloud</legend>
        {frames.map((frame) => (
          <FrameCard
            key={frame.id}
            frame={frame}
            group={name}
            chosen={chosen === frame.id}
            onChoose={() => actions.onPickFrame(frame.id)}
          />
        ))}
      </fieldset>
    </PanelFrame>
  );
}
