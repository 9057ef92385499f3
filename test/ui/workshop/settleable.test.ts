import { expect, test } from 'vitest';
import { settleable } from '../../../src/ui/workshop/phone/settleable.ts';
import type { ChoiceView } from '../../../src/workshop/decision-view.ts';
import { howSettled } from '../../../src/workshop/how-settled.ts';
import { manners } from '../../../src/workshop/session.ts';
import { leadersOf } from '../../../src/workshop/tally.ts';

const options = ['a', 'b', 'c'];
const choices = options.map((id) => ({ id, closed: undefined }) as unknown as ChoiceView);

/** Up to three voices for each of three options. */
const tallies = Array.from({ length: 64 }, (_, at) => options.map((option, place) => ({ option, count: (at >> (2 * place)) & 3 })));

test.each(manners)('a phone offers to settle on what the rules will take, whoever asks and however they voted: %s', (manner) => {
  for (const as of ['director', 'member'] as const) {
    for (const tally of tallies) {
      const { open } = settleable(manner, { tally, leaders: leadersOf(tally) }, as, choices);
      const taken = options.filter((option) => howSettled(manner, tally, option, as).ok);
      expect([as, tally, [...open].sort()]).toEqual([as, tally, taken]);
    }
  }
});
