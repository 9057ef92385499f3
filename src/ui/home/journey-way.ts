import type { RunSummary } from '../../store/kept-run.ts';
import type { JourneySheet } from '../../store/sheets.ts';
import type { HomeActions } from './home-actions.ts';

/** Where somebody stands in a journey, and what to do next. */
export interface JourneyWay {
  /** Chapters ended in the newest run through it. */
  readonly ended: number;
  /** The chapter under way, from 0. */
  readonly underWay: number | undefined;
  readonly says: string;
  readonly href: string;
  readonly go: (actions: HomeActions) => void;
}

/** The newest run of a journey decides: begin it, carry on, go on to the next chapter, or look back at the last. */
export function journeyWay(journey: JourneySheet, runs: readonly RunSummary[]): JourneyWay {
  const [newest] = runs.filter((run) => run.journey?.id === journey.id).sort((a, b) => b.changed - a.changed);
  const first = journey.scenarios[0] ?? '';
  if (!newest) {
    return {
      ended: 0,
      underWay: undefined,
      says: 'Begin the journey',
      href: `#/sheet/${first}/${journey.id}`,
      go: ({ onJourney }) => onJourney(first, journey.id),
    };
  }
  const { id, ending } = newest;
  const chapter = newest.journey?.chapter ?? 0;
  if (ending === undefined)
    return {
      ended: chapter,
      underWay: chapter,
      says: `Carry on, chapter ${chapter + 1}`,
      href: `#/run/${id}`,
      go: ({ onCarryOn }) => onCarryOn(id),
    };
  const more = chapter + 1 < journey.scenarios.length;
  return {
    ended: chapter + 1,
    underWay: undefined,
    says: more ? `Go on to chapter ${chapter + 2}` : 'Look back',
    href: `#/debrief/${id}`,
    go: more ? ({ onGoOn }) => onGoOn(id) : ({ onDebrief }) => onDebrief(id),
  };
}
