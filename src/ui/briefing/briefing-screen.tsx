import { type ReactNode, useId } from 'react';
import type { Scenario } from '../../core/scenario.ts';
import { OpenLink } from '../home/open-link.tsx';
import { useKey } from '../use-key.ts';
import { Paragraphs } from '../words/paragraphs.tsx';
import { usePlace } from '../words/use-place.ts';
import { BeforeThis, type BeforeThisProps } from './before-this.tsx';
import './briefing-screen.css';
import { MetIn, type MetInProps } from './met-in.tsx';
import { Plate } from './plate.tsx';
import type { Pinned } from './plate-window.ts';
import { ProfileStances } from './profile-stances.tsx';
import { ThePlace } from './the-place.tsx';
import { usePins } from './use-pins.ts';
import { WhatYouHold } from './what-you-hold.tsx';
import { WhoMatters } from './who-matters.tsx';

interface Props {
  readonly scenario: Scenario;
  /** Address of the authority's drawn sheet (1440 × 900), or its markup, whose words then find the fonts. */
  readonly plate: string;
  /** Where the four pins stand, 0–1 of the whole sheet, in the order of `briefing.pins`. */
  readonly pins: readonly Pinned[];
  readonly onBegin: () => void;
  readonly onBack: () => void;
  /** Where else it can be met; `undefined` where that is settled. */
  readonly metIn?: MetInProps | undefined;
  /** The journey that this is a chapter of. */
  readonly before?: BeforeThisProps | undefined;
  /** What went wrong, to be said at once. */
  readonly said?: string | undefined;
}

/** Before the first decision: the place on the left, the job on the right. Enter begins, Esc goes back to the shelf. */
export function BriefingScreen({ scenario, plate, pins, onBegin, onBack, metIn, before, said }: Props): ReactNode {
  const id = useId();
  const lit = usePins();
  const place = usePlace();
  useKey('Enter', onBegin);
  useKey('Escape', onBack);
  const { briefing, terms } = scenario;
  return (
    <div className="briefing">
      <main className="briefing-spread">
        <header className="briefing-challenge">
          <div className="briefing-top">
            <p className="eyebrow">Your challenge</p>
            <OpenLink className="briefing-back" href="#/" onOpen={onBack}>
              {place.home}
            </OpenLink>
          </div>
          {said !== undefined && (
            <p className="briefing-said" role="alert">
              {said}
            </p>
          )}
          <h1>{briefing.headline}</h1>
          <Paragraphs className="briefing-text" terms={terms} text={briefing.text} />
        </header>
        <div className="briefing-place">
          <Plate scenario={scenario} plate={plate} pins={pins} lit={lit} />
          <div className="briefing-under">
            <ProfileStances authority={scenario.authority} />
            <ThePlace scenario={scenario} lit={lit} />
          </div>
          {metIn && <MetIn {...metIn} />}
        </div>
        <div className="briefing-job">
          {before && <BeforeThis {...before} />}
          <WhoMatters scenario={scenario} />
          <WhatYouHold scenario={scenario} />
          <div className="briefing-foot">
            <button type="button" className="briefing-begin" onClick={onBegin} aria-describedby={`${id}-note`}>
              {briefing.begin}
              <kbd>Enter</kbd>
            </button>
            <p className="briefing-note" id={`${id}-note`}>
              Places invented, research real. The study measured no effects: every size is ours. {place.sent}
            </p>
          </div>
        </div>
      </main>
    </div>
  );
}
