import type { TablePhase } from '../flow/table-room.ts';
import type { Asks } from './session.ts';
import type { ReasonToHear } from './worth-hearing.ts';

type ToTable = (table: string, option: string) => string;

/** To one table, by why it is worth hearing and what was asked. What few are for, another makes the case for: nobody is outed. */
export const linesToTable: Readonly<Record<Asks, Readonly<Record<ReasonToHear, readonly ToTable[]>>>> = {
  decide: {
    alone: [
      (table, option) => `${table}, you are for “${option}”. Who in this room would have to give something up?`,
      (table, option) => `${table}, nobody else is for “${option}”. What do you see that the rest of us do not?`,
      (table, option) => `${table}, you are alone with “${option}”. Which of us would you need on your side by Friday?`,
    ],
    few: [
      (table, option) => `${table}, there is a voice for “${option}” at your table. Let somebody else make its case.`,
      (table, option) => `${table}, say the best thing about “${option}” that you have heard so far, whoever said it.`,
    ],
    split: [
      (table) => `${table}, you are split. One sentence from each side, and no answers yet.`,
      (table) => `${table}, what would the others at your table have to show you?`,
      (table) => `${table}, is it the facts that you differ on, or who should pay?`,
    ],
    unheard: [
      (table, option) => `${table}, what is the price of “${option}”, and who at your table named it?`,
      (table, option) => `${table}, you are for “${option}”. What did you talk about longest?`,
      (table, option) => `${table}, what would have to be different for you to leave “${option}” alone?`,
    ],
  },
  frame: {
    alone: [
      (table, option) => `${table}, you alone say “${option}” What would we all do differently if you are right?`,
      (table, option) => `${table}, “${option}” Whom would you say that to first, and what would they answer?`,
    ],
    few: [(table, option) => `${table}, somebody near you would say “${option}” What makes that worth saying?`],
    split: [(table) => `${table}, you do not call it the same thing. Does it change what you would do on Monday?`],
    unheard: [(table, option) => `${table}, you say “${option}” What does that leave out?`],
  },
};

/** While the brief is read. */
export const briefLine = 'Read who is who. Then tell your neighbour whom you would ring first, and why.';

/** To the whole room, by how all its tables stand. */
export const linesToRoom: Readonly<Record<Exclude<TablePhase, 'ended'>, readonly string[]>> = {
  reading: [
    'Read it once in silence. Then each say what you would lose, before anybody says what they would do.',
    'Read it as the person in it whom you like least. Then talk.',
    'One of you, read the scene aloud. The others, listen for what is not in it.',
  ],
  voting: [
    'Nobody has to be sure. Take the side that you could defend on Monday.',
    'Vote first, then talk. You can change it until I close.',
    'Vote as the person on your card would, and say so if you would not.',
  ],
  settling: [
    'Before it stands: what would make you sorry that you chose it?',
    'Whoever has not spoken yet has the last word. One sentence.',
    'Say who will hear of this first, and from whom.',
  ],
  decided: [
    'Before we look: what do you expect, and who will mind?',
    'Write down one name that will be pleased and one that will not. Then we look.',
    'How sure are you? Show me with your hand, high or low.',
  ],
  revealed: [
    'What came that nobody at your table had said?',
    'Who is better off for it, and do they know?',
    'Would you tell this one at home as a good day?',
  ],
};
