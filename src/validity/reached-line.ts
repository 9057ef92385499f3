import type { Played } from './evidence.ts';
import type { Line } from './line.ts';
import { outOfScale } from './out-of-scale.ts';
import type { RunFigures } from './run-figures.ts';

/** What no run came to: beats, looks, options, events and endings. */
interface Unreached {
  readonly beats: readonly string[];
  readonly looks: readonly string[];
  readonly options: readonly string[];
  readonly events: readonly string[];
  readonly endings: readonly string[];
}

/** Every run of every policy. */
export const everyRun = ({ atHome, casePath, single, sameOption, greedy, found }: Played): readonly RunFigures[] => [
  ...atHome,
  ...casePath,
  ...[...single.values(), ...sameOption.values(), ...greedy.values()].flat(),
  ...found.runs,
];

export function unreached(played: Played): Unreached {
  const { scenario } = played;
  const runs = everyRun(played);
  const chosen = new Set(runs.flatMap((run) => run.chosen));
  const beats = new Set([...chosen].map((key) => key.split('/')[0]));
  const looked = new Set(runs.flatMap((run) => run.looked));
  const landed = new Set(runs.flatMap((run) => run.landed));
  const endings = new Set(runs.map(({ ending }) => ending));
  const idsNot = (items: readonly { readonly id: string }[], reached: ReadonlySet<string | undefined>): readonly string[] =>
    items.filter(({ id }) => !reached.has(id)).map(({ id }) => id);
  return {
    beats: idsNot(scenario.beats, beats),
    looks: idsNot(
      scenario.beats.flatMap((beat) => beat.looks),
      looked,
    ),
    options: scenario.beats
      .flatMap((beat) => [...beat.options, beat.pass].map(({ id }) => `${beat.id}/${id}`))
      .filter((key) => !chosen.has(key)),
    events: idsNot(scenario.events, landed),
    endings: idsNot(scenario.endings, endings),
  };
}

/** V9: every state has a way on; every part is reached by some run; no number leaves its scale. */
export function reachedLine(played: Played): Line {
  const left = Object.entries(unreached(played)).flatMap(([what, ids]: [string, readonly string[]]) => ids.map((id) => `${what} ${id}`));
  const stuck = everyRun(played)
    .filter(({ ending }) => ending === undefined)
    .map(({ seed }) => `no way on with seed ${seed}`);
  const wrong = outOfScale(played.scenario, played.effort.few, played.effort.seed);
  const faults = [...left, ...stuck.slice(0, 5), ...wrong];
  return {
    line: 'V9',
    scenario: played.scenario.id,
    value: faults.length,
    threshold: 0,
    holds: faults.length === 0,
    explanation:
      faults.length === 0
        ? `Every beat, look, option, event and ending was reached in ${everyRun(played).length} runs; every run came to an end.`
        : `${faults.slice(0, 20).join('; ')}.`,
  };
}
