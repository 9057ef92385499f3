import { type ReactNode, useEffect, useEffectEvent, useId, useState } from 'react';
import { mostApplied, offers } from '../../core/offer.ts';
import { need, tablesOf } from '../../core/tables.ts';
import { letterOf } from '../../debrief/letters.ts';
import { Behind } from './behind.tsx';
import { FoundPage } from './found-page.tsx';
import { framedHere } from './framed-here.ts';
import { GoButton } from './go-button.tsx';
import { LookStrip } from './look-strip.tsx';
import { MeantPicker } from './meant-picker.tsx';
import { OptionCard } from './option-card.tsx';
import { PanelFrame } from './panel-frame.tsx';
import type { LooksOpen, PanelProps } from './panel-props.ts';
import { SceneText } from './scene-text.tsx';
import { WhyLine } from './why-line.tsx';
import './choose-page.css';

interface Props extends PanelProps, LooksOpen {}

/** The decision: the moment, what can be looked at, the options, what stands behind the choice and what is meant by it. */
export function ChoosePage(props: Props): ReactNode {
  const { play, actions, preview, settings, hints, looksOpen, onLooksOpen } = props;
  const { scenario, world, plan } = play;
  const [reading, setReading] = useState<string | undefined>(undefined);
  const group = useId();
  const { option } = plan;
  const foldLooks = useEffectEvent(() => onLooksOpen(false));
  useEffect(() => {
    // The options are what is looked at now.
    if (option !== undefined) foldLooks();
  }, [option]);
  if (reading !== undefined) return <FoundPage {...props} look={reading} onBack={() => setReading(undefined)} />;
  const beat = need(tablesOf(scenario).beats, world.beat);
  const open = option !== undefined;
  const foot = (
    <>
      {open && (
        <div className="plan">
          <div className="plan-row">
            <Behind play={play} most={mostApplied} onApply={actions.onApply} />
            <WhyLine why={plan.why} onWhy={(why) => actions.onIntend(plan.meant, why)} />
          </div>
          {hints?.behind}
          <MeantPicker meant={plan.meant} onMean={(meant) => actions.onIntend(meant, plan.why)} />
          {hints?.leaning}
          {hints?.decide}
        </div>
      )}
      <GoButton refused={open ? undefined : 'Choose one first'} hold={settings.hold} onGo={actions.onDecide}>
        {option === 'pass' ? 'Let it pass' : `Decide ${letterOf(beat, option)}`}
      </GoButton>
    </>
  );
  return (
    <PanelFrame eyebrow={beat.when} title={beat.question} reserved={!open} foot={foot}>
      {(density) => (
        <>
          <SceneText terms={scenario.terms} text={beat.scene} again={framedHere(play)} short={density === 'tight' && (open || looksOpen)} />
          <LookStrip
            play={play}
            onLook={actions.onLook}
            onRefused={actions.onRefused}
            onReread={setReading}
            folded={density !== 'roomy'}
            unfolded={looksOpen}
            onUnfold={onLooksOpen}
          />
          {!open && hints?.looks}
          {!open && hints?.options}
          <fieldset className={open ? 'options options-chosen' : 'options'}>
            <legend className="hidden-text">{beat.question}</legend>
            {offers(scenario, world).map((offer) => (
              <OptionCard
                key={offer.option.id}
                scenario={scenario}
                world={world}
                offer={offer}
                letter={letterOf(beat, offer.option.id)}
                group={group}
                chosen={offer.option.id === option}
                preview={preview}
                onPick={actions.onPick}
                onRefused={actions.onRefused}
                onPreview={actions.onPreview}
              />
            ))}
          </fieldset>
        </>
      )}
    </PanelFrame>
  );
}
