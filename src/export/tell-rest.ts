import { afterWords } from '../debrief/brought-in.ts';
import type { Report } from '../debrief/report.ts';
import { type Block, heading, list, paragraph, table } from './block.ts';

/** The base, chance, what happened by itself. */
export const tellRest = (report: Report): readonly Block[] => [...tellBase(report), ...tellChance(report)];

function tellBase({ base: { start, end, won, lost, growing } }: Report): readonly Block[] {
  const kept = end.filter(({ id }) => start.some((one) => one.id === id));
  return [
    heading(2, 'The base, before and after'),
    ...paragraph(`${start.length} then, ${end.length} now.`),
    ...table(
      'What was won, what is still growing, what was lost, what was kept',
      ['Asset', 'What became of it', 'What it is'],
      [
        ...won.map(({ name, says }) => [name, 'won', says]),
        ...growing.map(({ name, becomes, left }) => [
          name,
          left === 0 ? 'about to be ready' : `${left} more month${left === 1 ? '' : 's'} to pay for`,
          `becomes ${becomes}`,
        ]),
        ...lost.map(({ name, says }) => [name, 'lost', says]),
        ...kept.map(({ name, says }) => [name, 'kept', says]),
      ],
    ),
  ];
}

function tellChance({ chance, events, decisions }: Report): readonly Block[] {
  const drawn = new Set(chance.map(({ id }) => id));
  return [
    heading(2, 'What chance brought'),
    ...(chance.length === 0 ? paragraph('No draw of chance touched this run.') : []),
    ...table(
      'Draws of chance; the same at every table with this seed',
      ['What hung on it', 'Odds', 'Came'],
      chance.map(({ says, odds, came, decision }) => [
        says,
        `${Math.round(odds * 100)} in 100`,
        `${came ? 'yes' : 'no'}, ${afterWords(decision, decisions)}`,
      ]),
    ),
    ...list(
      events
        .filter(({ id, brought }) => !brought && !drawn.has(id))
        .map(({ title, decision, announced }) => {
          const why = announced ? 'Announced from the start' : 'Followed from how things stood';
          return `${title}, ${afterWords(decision, decisions)}. ${why}; not chance.`;
        }),
    ),
  ];
}
