import type { Scenario } from '../../src/core/scenario.ts';
import type { Option } from '../../src/core/story.ts';
import { smallScenario } from '../small-scenario.ts';

/** The small scenario in the words of the design's pictures: four things to do, and nobody asks first what kind of problem it is. */
export function pictureScenario(): Scenario {
  const small = smallScenario();
  const [gate, ...others] = small.beats;
  const [first] = gate?.options ?? [];
  if (!gate || !first) throw new Error('The small scenario has no first moment.');
  const choice = (id: string, title: string, line: string): Option => ({ ...first, id, title, line, costs: { time: 1 }, hiddenCosts: {} });
  return {
    ...small,
    title: 'Gold, silver, bronze',
    horizons: small.horizons.map((horizon) => ({ ...horizon, frames: [] })),
    casePath: [],
    beats: [
      {
        ...gate,
        label: 'Gold, silver, bronze',
        question: 'The grant stops in March. What do you protect first?',
        options: [
          choice('plans', 'Use the plans you drew up in spring', 'They were drawn for another kind of cut.'),
          choice('sort', 'Sort services gold, silver, bronze', 'Say aloud what matters most, and what goes first.'),
          choice('spread', 'Spread the cut evenly', 'Nobody is singled out. Everybody loses something.'),
          choice('pool', 'Pool the money with health and police', 'Three chief officers, one number, and two signatures.'),
        ],
      },
      ...others,
    ],
    stakeholders: small.stakeholders.map((person) =>
      person.id === 'ben'
        ? {
            ...person,
            name: 'Anna Brandt',
            role: 'Assistant director, early help',
            portrait: { hair: 'curls', tone: 'b', collar: 'blouse', extras: ['specs'] },
          }
        : person,
    ),
    facilitation: {
      ...small.facilitation,
      roles: [
        {
          id: 'early-help',
          title: 'Anna Brandt',
          stakeholder: 'ben',
          aim: 'Keep them.',
          knows: 'Two home visiting posts end with this grant.',
        },
      ],
    },
  };
}
