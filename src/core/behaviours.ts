/**
 * The eight behaviours in words: the report's own list, told in our sentences.
 * Knowledge, skills and attributes stand in its appendix; where chapter 3 disagrees about knowledge we follow
 * chapter 3, because the appendix looks displaced by a row there. [RL-BEH-0-X1]
 */
import { type Behaviour, behaviours } from './names.ts';

/** Something one knows, can do or is, with the register ids it rests on. */
interface Part {
  readonly says: string;
  readonly evidence: readonly string[];
}

export interface BehaviourWords {
  readonly id: Behaviour;
  /** Under a point of the rose. */
  readonly name: string;
  /** In rows and keys. */
  readonly short: string;
  /** In a sentence: "You meant commitment". */
  readonly noun: string;
  /** What it means, one line. */
  readonly means: string;
  /** Register id of the definition. */
  readonly evidence: string;
  readonly knowledge: readonly Part[];
  readonly skills: readonly Part[];
  readonly attributes: readonly Part[];
}

const part = (says: string, ...evidence: readonly string[]): Part => ({ says, evidence });

const words: Readonly<Record<Behaviour, Omit<BehaviourWords, 'id'>>> = {
  openness: {
    name: 'Open to possibilities',
    short: 'Open',
    noun: 'openness',
    means: 'You see more than one use for what there is, and think before you use it.',
    evidence: 'RL-BEH-1-D',
    knowledge: [
      part('What is needed here, and how things are done here', 'RL-BEH-1-K1'),
      part('Which systems and practices work', 'RL-BEH-1-K2'),
      part('What the work needs, and what there is', 'RL-BEH-1-K3'),
    ],
    skills: [
      part('Working in partnership', 'RL-BEH-1-S1'),
      part('Building a team and working in it', 'RL-BEH-1-S2'),
      part('Building relationships and looking after them', 'RL-BEH-1-S3'),
    ],
    attributes: [
      part('Openness', 'RL-BEH-1-A1'),
      part('Flexibility', 'RL-BEH-1-A2'),
      part('Pragmatism', 'RL-BEH-1-A3'),
      part('A positive outlook', 'RL-BEH-1-A4'),
    ],
  },
  collaborate: {
    name: 'Collaborate',
    short: 'Collaborate',
    noun: 'collaboration',
    means: 'You get to results with your team, your partners, and the politicians and officers of the council.',
    evidence: 'RL-BEH-2-D',
    knowledge: [
      part('What the work needs, and what there is', 'RL-BEH-2-K1'),
      part('How to hear the front line and use what it knows', 'RL-BEH-2-K2'),
    ],
    skills: [
      part('Working in partnership', 'RL-BEH-2-S1'),
      part('Building a team and working in it', 'RL-BEH-2-S2'),
      part('Building relationships and looking after them', 'RL-BEH-2-S3'),
      part('Thinking strategically', 'RL-BEH-2-S4'),
    ],
    attributes: [part('Values and a purpose held in common', 'RL-BEH-2-A1'), part('Flexibility', 'RL-BEH-2-A2')],
  },
  belief: {
    name: 'Believe in the team',
    short: 'Believe in team',
    noun: 'belief in the team',
    means: 'You build a team whose habits let the work be done through others.',
    evidence: 'RL-BEH-3-D',
    knowledge: [
      part('How people differ, and how each is best spoken to', 'RL-BEH-3-K1'),
      part('Due process and employment law', 'RL-BEH-3-K2'),
    ],
    skills: [
      part('Building a team and working in it', 'RL-BEH-3-S1'),
      part('Building relationships and looking after them', 'RL-BEH-3-S2'),
    ],
    attributes: [
      part('Commitment', 'RL-BEH-3-A1'),
      part('Values and a purpose held in common', 'RL-BEH-3-A2'),
      part('Supporting others', 'RL-BEH-3-A3'),
    ],
  },
  resilience: {
    name: 'Resilience and tenacity',
    short: 'Tenacity',
    noun: 'tenacity',
    means: 'You stay with a thing to its end, through whatever gets in the way.',
    evidence: 'RL-BEH-4-D',
    knowledge: [part('Whom to turn to for support', 'RL-BEH-4-K1'), part('When to fight your corner, and how', 'RL-BEH-4-K2')],
    skills: [part('Reading and following data', 'RL-BEH-4-S1'), part('Seeing the bigger picture', 'RL-BEH-4-S2')],
    attributes: [
      part('Tenacity, and in chapter 3 rigour', 'RL-BEH-4-A1', 'RL-BEH-4-X1'),
      part('Flexibility', 'RL-BEH-4-A2'),
      part('Pragmatism', 'RL-BEH-4-A3'),
      part('A positive outlook', 'RL-BEH-4-A4'),
    ],
  },
  commitment: {
    name: 'Commitment across the system',
    short: 'Commitment',
    noun: 'commitment',
    means: 'You bring people in behind one aim, until they argue for it themselves.',
    evidence: 'RL-BEH-5-D',
    knowledge: [part('How others are motivated', 'RL-BEH-5-K1'), part('Which incentives work', 'RL-BEH-5-K2')],
    skills: [part('Building relationships and looking after them', 'RL-BEH-5-S1'), part('Thinking strategically', 'RL-BEH-5-S2')],
    attributes: [
      part('Commitment', 'RL-BEH-5-A1'),
      part('Values and a purpose held in common', 'RL-BEH-5-A2'),
      part('Setting the example', 'RL-BEH-5-A3'),
    ],
  },
  results: {
    name: 'Results and outcomes',
    short: 'Results',
    noun: 'a focus on results',
    means: 'What changes for children comes before what goes in and how it is done.',
    evidence: 'RL-BEH-6-D',
    knowledge: [
      part('Managing performance and growing a workforce well', 'RL-BEH-5-K3', 'RL-BEH-6-X1'),
      part('How to hear the front line and use what it knows', 'RL-BEH-5-K4', 'RL-BEH-6-X1'),
    ],
    skills: [
      part('Reading and following data', 'RL-BEH-6-S1'),
      part('Learning from the front line', 'RL-BEH-6-S2'),
      part('Seeing the bigger picture', 'RL-BEH-6-S3'),
    ],
    attributes: [
      part('Tenacity', 'RL-BEH-6-A1'),
      part('Rigour', 'RL-BEH-6-A2'),
      part('Commitment', 'RL-BEH-6-A3'),
      part('Pragmatism', 'RL-BEH-6-A4'),
    ],
  },
  simplify: {
    name: 'Simplify',
    short: 'Simplify',
    noun: 'simplicity',
    means: 'You take out what need not be there, and tell a plain story of where this goes.',
    evidence: 'RL-BEH-7-D',
    knowledge: [part('Which systems and practices work', 'RL-BEH-7-K5')],
    skills: [
      part('Thinking strategically', 'RL-BEH-7-S1'),
      part('Building relationships and looking after them', 'RL-BEH-7-S2'),
      part('Communicating', 'RL-BEH-7-S3'),
      part('Presenting', 'RL-BEH-7-S4'),
      part("Seeing other people's points of view", 'RL-BEH-7-S5'),
    ],
    attributes: [part('Flexibility', 'RL-BEH-7-A1'), part('Pragmatism', 'RL-BEH-7-A2'), part('A positive outlook', 'RL-BEH-7-A3')],
  },
  learn: {
    name: 'Keep learning',
    short: 'Keep learning',
    noun: 'learning',
    means: 'You try new ways and adjust them, and learn from leading itself.',
    evidence: 'RL-BEH-8-D',
    knowledge: [
      part('Managing performance and growing a workforce well', 'RL-BEH-8-K1'),
      part('How to hear the front line and use what it knows', 'RL-BEH-8-K2'),
      part('What the work needs, and what there is', 'RL-BEH-8-K3'),
      part('What is needed here, and how things are done here', 'RL-BEH-8-K4'),
      part('Which systems and practices work', 'RL-BEH-8-K5'),
    ],
    skills: [
      part('Building a team and working in it', 'RL-BEH-8-S1'),
      part('Building relationships and looking after them', 'RL-BEH-8-S2'),
      part('Thinking strategically', 'RL-BEH-8-S3'),
      part('Reading data and weighing it', 'RL-BEH-8-S4'),
    ],
    attributes: [part('Flexibility', 'RL-BEH-8-A1'), part('Openness', 'RL-BEH-8-A2'), part('Commitment', 'RL-BEH-8-A3')],
  },
};

export const wordsOf = (id: Behaviour): BehaviourWords => ({ id, ...words[id] });

/** In the report's order, which is their order round the rose, from north. */
export const behaviourWords: readonly BehaviourWords[] = behaviours.map(wordsOf);
