/** The order and timing of a turn's sounds, so that ear and eye say the same thing at once. */
import type { Cue } from './cues.ts';

/** What happened in a turn; whatever is left out did not happen. */
export interface TurnEvents {
  readonly decided?: boolean | undefined;
  /** Relationships that gained trust, and that lost it: whole numbers from 0. */
  readonly trustUp?: number | undefined;
  readonly trustDown?: number | undefined;
  readonly eventLanded?: boolean | undefined;
  readonly horizonEnded?: boolean | undefined;
  readonly revealed?: boolean | undefined;
  readonly ended?: boolean | undefined;
}

export interface TimedCue {
  readonly cue: Cue;
  /** Milliseconds from the start of the turn's animation. */
  readonly after: number;
}

/** The stamp lands once the button's press is over. */
const pressed = 80;
const firstLink = 200;
/** A link's travel: the second direction speaks when the first has redrawn. */
const travel = 480;
/** By now everything a decision moves has settled. */
const settled = 1500;
/** The time a cue is given before the next of these may begin. */
const scenes = [
  ['eventLanded', 'event', 2400],
  ['horizonEnded', 'horizon', 2600],
  ['revealed', 'reveal', 2900],
  ['ended', 'ending', 0],
] as const satisfies readonly (readonly [keyof TurnEvents, Cue, number])[];

/** One note pair a direction, however many links moved; the direction of the greater number speaks first. */
const linkCues = (up: number, down: number): readonly TimedCue[] => {
  const order: readonly Cue[] = down > up ? ['link-down', 'link-up'] : ['link-up', 'link-down'];
  return order.filter((cue) => (cue === 'link-up' ? up : down) > 0).map((cue, place) => ({ cue, after: firstLink + place * travel }));
};

/** The cues of a turn, soonest first. Nothing happened: none. */
export const cuesOf = (turn: TurnEvents): readonly TimedCue[] => {
  const move: readonly TimedCue[] = [
    ...(turn.decided === true ? [{ cue: 'decide', after: pressed } as const] : []),
    ...linkCues(turn.trustUp ?? 0, turn.trustDown ?? 0),
  ];
  const later: TimedCue[] = [];
  let after = move.length > 0 ? settled : 0;
  for (const [happened, cue, lasts] of scenes) {
    if (turn[happened] !== true) continue;
    later.push({ cue, after });
    after += lasts;
  }
  return [...move, ...later];
};
