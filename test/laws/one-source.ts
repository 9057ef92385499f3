import { meanOutcome } from '../../src/core/holds.ts';
import { behaviours, othersResources, ownResources, type Resource, resources } from '../../src/core/names.ts';
import { outcomeClassOf } from '../../src/core/outcome-class.ts';
import { relationshipType } from '../../src/core/relationship-type.ts';
import type { Turn } from '../../src/core/replay.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { start } from '../../src/core/start.ts';
import type { World } from '../../src/core/world.ts';
import { bearingsOf } from '../../src/debrief/bearings.ts';
import type { Report } from '../../src/debrief/report.ts';
import type { Play } from '../../src/store/play.ts';
import { poolsMoved } from '../../src/ui/panel/pools-moved.ts';
import { gaugeReadings } from '../../src/ui/play/gauge-readings.ts';
import { growingOf } from '../../src/ui/play/growing-of.ts';
import { logOf } from '../../src/ui/play/log-of.ts';
import { peopleOf } from '../../src/ui/play/people-of.ts';
import { wardsOf } from '../../src/ui/play/wards-of.ts';
import { shownInPlay } from './shown-in-play.ts';

/** Turns in groups, each up to its decision. */
function byDecision(turns: readonly Turn[]): readonly (readonly Turn[])[] {
  const groups: Turn[][] = [];
  let open: Turn[] = [];
  for (const turn of turns) {
    open.push(turn);
    if (!turn.decided) continue;
    groups.push(open);
    open = [];
  }
  return groups;
}

const coinsAt = (scenario: Scenario, world: World): unknown =>
  scenario.stakeholders.map(({ id }) => {
    const relationship = world.relationships[id] ?? { trust: 0, reciprocity: 0 };
    return [id, relationship.trust, relationshipType(relationship)];
  });

/** Units that went with a decision by the gauges: what they held as it was put, what they held at its outcome, and what pages told of coming in. */
function wentBy({ put, outcome, told }: ReturnType<typeof shownInPlay>['decisions'][number]): readonly number[] {
  const held = (play: Play): readonly number[] => gaugeReadings(play, {}).map(({ after }) => after);
  const left = held(outcome);
  const came = resources.map((id) => poolsMoved(told).gained.reduce((sum, { resource, by }) => (resource === id ? sum + by : sum), 0));
  return held(put).map((units, at) => units - (left[at] ?? 0) + (came[at] ?? 0));
}

/** Figures of the debrief beside those of the screens of play that they came from: a name, what play showed, what the debrief tells. */
function sources(
  scenario: Scenario,
  seed: number,
  turns: readonly Turn[],
  report: Report,
): readonly (readonly [string, unknown, unknown])[] {
  const first = start(scenario, seed);
  const shown = shownInPlay(
    scenario,
    seed,
    turns.map(({ entry }) => entry),
  );
  const screens = [...shown.decisions.map(({ put }) => put), shown.last];
  const groups = byDecision(turns);
  const settled = groups.map((group) => group.at(-1)).map((turn) => turn?.passed?.world ?? turn?.after ?? first);
  const last = turns.at(-1)?.passed?.world ?? turns.at(-1)?.after ?? first;
  const felt = groups.map((group) => group.at(-1)?.decided?.landed ?? []);
  const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort();
  const units = (of: readonly Resource[]): number =>
    report.decisions.reduce((sum, { paid }) => sum + of.reduce((all, id) => all + (paid[id] ?? 0), 0), 0);
  return [
    ['gauges', shown.decisions.map(wentBy), report.decisions.map(({ paid }) => resources.map((id) => paid[id] ?? 0))],
    [
      'people on the sheet',
      screens.map((play) =>
        peopleOf(play)
          .map(({ who, trust, type }) => `${who.id} ${trust} ${type}`)
          .sort(),
      ),
      screens.map((_, at) => report.people.map(({ id, course }) => `${id} ${course[at]?.trust} ${course[at]?.type}`).sort()),
    ],
    [
      'wards on the sheet',
      wardsOf(shown.last).map(({ by }) => by.map(({ outcome }) => outcome)),
      scenario.wards.map((_, ward) => report.outcomes.map(({ byWard }) => outcomeClassOf(byWard[ward]?.end ?? -1))),
    ],
    ['what grows on the sheet', growingOf(shown.last).map(({ initiative }) => initiative.id), report.base.growing.map(({ id }) => id)],
    [
      'choices in the log',
      logOf(shown.last).flatMap((item) => (item.kind === 'decide' ? [[item.question, item.title, item.headline, item.meant]] : [])),
      report.decisions.map(({ question, title, headline, meant }) => [question, title, headline, meant]),
    ],
    [
      'behaviours of the reveal',
      shown.decisions.map(({ outcome }) => outcome.decided?.landed ?? []),
      report.decisions.map(({ landed }) => landed),
    ],
    [
      'how well it worked',
      shown.decisions.map(({ outcome }) => outcome.decided?.effectiveness.value),
      report.decisions.map((one) => one.effectiveness.value),
    ],
    ['the last page', shown.last.world.ended, report.ending?.id],
    ['own units', units(ownResources), report.spent.own],
    ['units of others', units(othersResources), report.spent.others],
    [
      'squares of a decision',
      report.decisions.map(({ paid }) => ownResources.reduce((sum, id) => sum + (paid[id] ?? 0), 0)),
      report.decisions.map(({ own }) => own),
    ],
    ['glyphs under the path', felt, report.decisions.map(({ landed }) => landed)],
    ['diamonds', behaviours.map((id) => felt.flat().filter((one) => one === id).length), report.behaviours.map(({ landed }) => landed)],
    ['petals', bearingsOf(report).points.map(({ landed }) => landed), report.behaviours.map(({ landed }) => landed)],
    [
      'rings',
      behaviours.map((id) => turns.filter(({ entry }) => entry.kind === 'decide' && entry.meant.includes(id)).length),
      report.behaviours.map(({ meant }) => meant),
    ],
    ...[first, ...settled].map((world, at): readonly [string, unknown, unknown] => [
      `coins at ${at}`,
      coinsAt(scenario, world),
      scenario.stakeholders.map(({ id }) => {
        const standing = report.people.find((one) => one.id === id)?.course[at];
        return [id, standing?.trust, standing?.type];
      }),
    ]),
    ['the base at first', sorted(first.base), sorted(report.base.start.map(({ id }) => id))],
    ['the base now', sorted(last.base), sorted(report.base.end.map(({ id }) => id))],
    ['what is growing', sorted(last.initiatives.map(({ id }) => id)), sorted(report.base.growing.map(({ id }) => id))],
    ['outcomes at first', scenario.indicators.map(({ id }) => meanOutcome(first, id)), report.outcomes.map((one) => one.start)],
    ['outcomes now', scenario.indicators.map(({ id }) => meanOutcome(last, id)), report.outcomes.map((one) => one.end)],
    [
      'wards now',
      scenario.indicators.map(({ id }) => last.outcomes[id]?.level ?? []),
      report.outcomes.map(({ byWard }) => byWard.map(({ end }) => end)),
    ],
    ['stability of politics', last.profile.politicalStability, report.landscapes.end.politicalStability],
    ['steadiness of performance', last.profile.consistency, report.landscapes.end.consistency],
    [
      'draws of chance',
      sorted([...new Set(last.luck.map(({ id, came }) => `${id} ${came}`))]),
      sorted(report.chance.map(({ id, came }) => `${id} ${came}`)),
    ],
    ['the ending', last.ended, report.ending?.id],
  ];
}

/** Names of the figures on which debrief and play do not agree. */
export const disagreements = (...of: Parameters<typeof sources>): readonly string[] =>
  sources(...of).flatMap(([name, shown, told]) => (JSON.stringify(shown) === JSON.stringify(told) ? [] : [name]));
