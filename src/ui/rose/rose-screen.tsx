import { type ReactNode, useEffect, useRef, useState } from 'react';
import { authorityWords } from '../../debrief/authority-words.ts';
import { bearingsOf } from '../../debrief/bearings.ts';
import type { Report } from '../../debrief/report.ts';
import type { Play } from '../../store/play.ts';
import { GoButton } from '../panel/go-button.tsx';
import { numberWord } from '../panel/number-words.ts';
import './rose-chart.css';
import { RoseChart } from './rose-chart.tsx';
import { RoseFindingPage } from './rose-finding-page.tsx';
import './rose-point.css';
import { RosePointPage } from './rose-point-page.tsx';
import './rose-screen.css';
import { RoseWalk } from './rose-walk.tsx';
import { SheetFrame } from './sheet-frame.tsx';
import { useReveal } from './use-reveal.ts';

interface Props {
  readonly play: Play;
  /** Of the journal so far. */
  readonly report: Report;
  /** What the horizon that ends is called. */
  readonly title: string;
  /** The map as it answered a decision, counted from 0. */
  readonly mapAt: (decision: number) => ReactNode;
  readonly onContinue: () => void;
}

/** The rose at the end of a horizon: what was meant against what landed. */
export function RoseScreen({ play, report, title, mapAt, onContinue }: Props): ReactNode {
  const finished = useReveal();
  const [point, setPoint] = useState<number | undefined>(undefined);
  const [walked, setWalked] = useState<number | undefined>(undefined);
  const { scenario } = play;
  const bearings = bearingsOf(report);
  const ended = Math.max(1, scenario.horizons.findIndex(({ id }) => id === report.decisions.at(-1)?.horizon) + 1);
  const heading = `End of horizon ${ended}`;
  const looked = point === undefined ? undefined : bearings.points[point];
  const decision = walked === undefined ? undefined : report.decisions[walked];
  const page = useRef<HTMLDivElement>(null);
  const walk = (to: number | undefined): void => {
    // The button that was pressed goes away: reading goes on at the head of the page.
    if (to === undefined || walked === undefined) page.current?.focus();
    setWalked(to);
    setPoint(undefined);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // Enter held down on the page before does not run through this one.
      if (event.repeat) return;
      if (event.key === 'Escape' && walked !== undefined) {
        page.current?.focus();
        setWalked(undefined);
      }
      const own = event.target instanceof Element && event.target.closest('button, input, a, summary') !== null;
      if (event.key === 'Enter' && !own && !event.defaultPrevented) onContinue();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [walked, onContinue]);
  return (
    <main className="rose-screen">
      <div className="rose-sheet">
        {walked === undefined ? (
          <RoseChart
            eyebrow={authorityWords({ ...scenario, authority: scenario.authority.id })}
            heading={heading}
            title={title}
            bearings={bearings}
            decisions={report.decisions}
            finished={finished}
            point={point}
            onPoint={setPoint}
          />
        ) : (
          <section className="rose-map" aria-label="The map then">
            <h1 className="hidden-text">{heading}</h1>
            {mapAt(walked)}
          </section>
        )}
        <section className="inset rose-panel" aria-label="What the rose shows">
          <div className="rose-page" ref={page} tabIndex={-1}>
            {looked ? (
              <RosePointPage point={looked} declared={bearings.declared} decisions={report.decisions} />
            ) : decision ? (
              <RoseWalk
                decision={decision}
                of={report.decisions.length}
                declared={bearings.declared}
                onStep={walk}
                onBack={() => walk(undefined)}
              />
            ) : (
              <RoseFindingPage scenario={scenario} bearings={bearings} />
            )}
          </div>
          <div className="rose-foot">
            {walked === undefined && report.decisions.length > 0 && (
              <button type="button" className="button rose-walk-button" onClick={() => walk(0)}>
                {report.decisions.length === 1 ? 'Walk back to it' : `Walk back through the ${numberWord(report.decisions.length)}`}
              </button>
            )}
            <GoButton onGo={onContinue}>{onwards(play)}</GoButton>
          </div>
        </section>
      </div>
      <SheetFrame />
    </main>
  );
}

/** Time has passed already: the world stands where it goes on. */
function onwards({ world, scenario }: Play): string {
  if (world.ended !== undefined) return 'On to how it ended';
  return `On to horizon ${scenario.horizons.findIndex(({ id }) => id === world.horizon) + 1}`;
}
