import { resources } from '../../core/names.ts';
import { tablesOf } from '../../core/tables.ts';
import type { Play } from '../../store/play.ts';
import type { HintSpot } from '../panel/panel-props.ts';

/** One quiet line at the moment it first helps. */
export interface Hint {
  readonly id: string;
  /** What it stands beside. */
  readonly at: HintSpot | 'map';
  readonly says: string;
}

const lines: readonly (Hint & { readonly when: (play: Play) => boolean })[] = [
  {
    id: 'frame',
    at: 'frame',
    says: 'The name you give it decides who follows. A wrong one can be played, and costs.',
    when: ({ step }) => step === 'frame',
  },
  {
    id: 'looks',
    at: 'looks',
    says: 'A look takes time and answers a question mark.',
    when: (play) => isChoosing(play) && play.world.looked.length === 0 && hasLooks(play),
  },
  {
    id: 'options',
    at: 'options',
    says: 'Rest on an option: map and bars show who and what.',
    when: isChoosing,
  },
  {
    id: 'decide',
    at: 'decide',
    says: 'Say what you lean on before you know how it lands. It is never scored.',
    when: ({ step }) => step === 'apply' || step === 'intend',
  },
  {
    id: 'outcome',
    at: 'outcome',
    says: 'The pattern of a line is how the two of you work. Its width and its coin are trust.',
    when: ({ step }) => step === 'outcome',
  },
  {
    id: 'reveal',
    at: 'reveal',
    says: 'What you meant and what people felt need not be the same.',
    when: ({ step }) => step === 'reveal',
  },
  {
    id: 'growing',
    at: 'map',
    says: 'Something is growing. It takes its share every month until it is done.',
    when: (play) => isChoosing(play) && play.world.initiatives.length > 0,
  },
  {
    id: 'low',
    at: 'map',
    says: 'What you have 2 or less of shows in red. Time and the new horizon bring some back.',
    when: (play) => isChoosing(play) && resources.some((id) => play.world.resources[id].level <= 2),
  },
  {
    id: 'people',
    at: 'map',
    says: 'Anybody on the map opens: what they want, what presses on them, what you could ask.',
    when: (play) => isChoosing(play) && play.world.chosen.length > 0,
  },
];

/** Picking and leaning are the same page: a line that stands there stays, so that nothing moves under the pointer. */
function isChoosing({ step }: Play): boolean {
  return step === 'choose' || step === 'apply' || step === 'intend';
}

const hasLooks = ({ scenario, world }: Play): boolean => (tablesOf(scenario).beats.get(world.beat)?.looks.length ?? 0) > 0;

/** The page that a line belongs to: when it is left, the line has been seen. */
export const hintPage = (play: Play): string => `${play.bookmark.beat}/${isChoosing(play) ? 'choose' : play.step}`;

/** The first line that helps now and has not been seen. */
export function hintFor(play: Play, seen: readonly string[]): Hint | undefined {
  return lines.find(({ id, when }) => !seen.includes(id) && when(play));
}
