import type { Brief } from '../../../workshop/brief.ts';
import { hasDecided } from '../../../workshop/has-decided.ts';
import type { StageTable, StageView } from '../../../workshop/stage-view.ts';
import { type StageGroup, stageGroups } from './stage-group.ts';
import { type Told, toldOf } from './stage-told-of.ts';
import { type Way, waysOf } from './stage-ways-of.ts';

/** What the projector is about. */
export type StageMoment =
  | { readonly kind: 'coming' }
  | { readonly kind: 'brief'; readonly brief: Brief }
  | { readonly kind: 'question'; readonly group: StageGroup }
  | { readonly kind: 'several'; readonly groups: readonly StageGroup[]; readonly ended: readonly Told[] }
  | { readonly kind: 'revealed'; readonly told: readonly Told[] }
  | { readonly kind: 'over'; readonly ended: boolean; readonly ways: readonly Way[] };

export function stageMoment(view: StageView): StageMoment {
  const { scene, brief, ended, tables, ways } = view;
  if (!ended && scene === 'coming') return { kind: 'coming' };
  if (!ended && brief) return { kind: 'brief', brief };
  if (ways) return { kind: 'over', ended: ended || tables.every(({ phase }) => phase === 'ended'), ways: waysOf(ways) };
  // Whatever they were asked: a room that has been told is told of, and not of where it stands.
  if (tables.some(({ phase }) => phase === 'revealed') && tables.every(({ phase }) => isDone(phase)))
    return { kind: 'revealed', told: toldOf(tables) };
  const groups = stageGroups(view);
  const [group] = groups;
  if (groups.length === 1 && group?.tables.length === tables.length) return { kind: 'question', group };
  return { kind: 'several', groups, ended: toldOf(tables.filter(({ phase }) => phase === 'ended')) };
}

const isDone = (phase: StageTable['phase']): boolean => hasDecided(phase) || phase === 'ended';
