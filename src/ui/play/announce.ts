import { resources } from '../../core/names.ts';
import { relationshipType } from '../../core/relationship-type.ts';
import { tablesOf } from '../../core/tables.ts';
import { resourceNames } from '../../debrief/resource-names.ts';
import type { Play } from '../../store/play.ts';
import { relationshipNames } from '../words/names.ts';
import { placeInRun } from './place-in-run.ts';

/** Most links that are said one by one. */
const mostLinks = 6;

/** What changed between two moments of a run, in sentences to be spoken once. */
export function announce(before: Play, after: Play): readonly string[] {
  const pools = resources.flatMap((id) => {
    const [from, to] = [before.world.resources[id].level, after.world.resources[id].level];
    return from === to ? [] : [`${resourceNames[id]} ${from} to ${to}`];
  });
  const links = linkSentences(before, after);
  const more = links.length - mostLinks;
  return [
    ...timeSentence(before, after),
    ...stepSentence(before, after),
    ...links.slice(0, mostLinks),
    ...(more > 0 ? [`${more} more ${more === 1 ? 'link' : 'links'} moved.`] : []),
    ...(pools.length > 0 ? [`${pools.join(', ')}.`] : []),
  ];
}

function linkSentences(before: Play, after: Play): readonly string[] {
  return after.scenario.stakeholders.flatMap(({ id, name }) => {
    const [from, to] = [before.world.relationships[id], after.world.relationships[id]];
    if (!from || !to) return [];
    const [was, is] = [relationshipType(from), relationshipType(to)];
    if (from.trust === to.trust && was === is) return [];
    const trust = from.trust === to.trust ? `${name}: trust ${to.trust}` : `${name}: trust ${from.trust} to ${to.trust}`;
    return [was === is ? `${trust}.` : `${trust}, now ${relationshipNames[is].toLowerCase()}.`];
  });
}

function stepSentence(before: Play, after: Play): readonly string[] {
  const { step, world, scenario } = after;
  const moved = before.step !== step || before.bookmark.beat !== after.bookmark.beat;
  if (!moved) {
    if (step !== 'assess' || before.found === after.found) return [];
  }
  const beat = tablesOf(scenario).beats.get(world.beat);
  switch (step) {
    case 'frame':
      return [`Decision ${placeInRun(after).number}. What kind of problem is this?`];
    case 'choose':
      return before.bookmark.beat === after.bookmark.beat && before.step !== 'frame' && before.step !== 'heard'
        ? []
        : [`Decision ${placeInRun(after).number}. ${beat?.question ?? ''}`];
    case 'heard':
      return ['You say it aloud.'];
    case 'assess':
      return [`Found: ${tablesOf(scenario).looks.get(after.found ?? '')?.title ?? 'nothing'}.`];
    case 'outcome':
      return after.decided ? [`${after.decided.outcome.headline}.`] : [];
    case 'reveal':
      return ['How it was read.'];
    case 'passing':
      return after.passed ? after.passed.events.map(({ title }) => `${title}.`) : [];
    case 'horizon-end':
      return ['The end of a horizon.'];
    case 'ended':
      return [`${tablesOf(scenario).endings.get(world.ended ?? '')?.title ?? 'The end'}.`];
    default:
      return [];
  }
}

function timeSentence(before: Play, after: Play): readonly string[] {
  const months = after.world.month - before.world.month;
  if (months <= 0) return [];
  return [months === 1 ? 'A month goes by.' : `${months} months go by.`];
}
