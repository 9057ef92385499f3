import { meanOutcome } from '../../src/core/holds.ts';
import { behaviours, othersResources, ownResources, type Resource, resources } from '../../src/core/names.ts';
import { relationshipType } from '../../src/core/relationship-type.ts';
import type { Turn } from '../../src/core/replay.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { start } from '../../src/core/start.ts';
import type { World } from '../../src/core/world.ts';
import { bearingsOf } from '../../src/debrief/bearings.ts';
import type { Report } from '../../src/debrief/report.ts';
import { poolsMoved } from '../../src/ui/panel/pools-moved.ts';

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

/** Units that a decision's pages showed coming in, before its months passed. */
const cameIn = (turns: readonly Turn[], resource: Resource): number =>
  turns.flatMap(({ shifts }) => poolsMoved(shifts).gained).reduce((sum, move) => (move.resource === resource ? sum + move.by : sum), 0);

/** Figures of the debrief beside those of the screens of play that they came from: a name, what play showed, what the debrief tells. */
function sources(
  scenario: Scenario,
  seed: number,
  turns: readonly Turn[],
  report: Report,
): readonly (readonly [string, unknown, unknown])[] {
  const first = start(scenario, seed);
  const groups = byDecision(turns);
  const settled = groups.map((group) => group.at(-1)).map((turn) => turn?.passed?.world ?? turn?.after ?? first);
  const last = turns.at(-1)?.passed?.world ?? turns.at(-1)?.after ?? first;
  const felt = groups.map((group) => group.at(-1)?.decided?.landed ?? []);
  const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort();
  const units = (of: readonly Resource[]): number =>
    report.decisions.reduce((sum, { paid }) => sum + of.reduce((all, id) => all + (paid[id] ?? 0), 0), 0);
  return [
    [
      'bars in play are those before, less what was paid, with what came in',
      groups.map((group) => resources.map((id) => group.at(-1)?.after.resources[id].level)),
      groups.map((group, at) =>
        resources.map((id) => (group[0]?.before ?? first).resources[id].level - (report.decisions[at]?.paid[id] ?? 0) + cameIn(group, id)),
      ),
    ],
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
