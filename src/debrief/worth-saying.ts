import type { BehaviourReport } from './bearings.ts';
import type { Figures } from './figures.ts';

/** Fewer decisions than this have no shape: two may be chance, the third can bear them out or break with them. */
export const fewestToRead = 3;

/** Whether there are enough to speak of a way of working. */
export const enoughDecisions = ({ decisions }: Pick<Figures, 'decisions'>): boolean => decisions.length >= fewestToRead;

/** Whether a player or a table went by what was on the sheet: nothing looked into, nothing put behind a choice. That is one way of working, told once. */
export const bySheetAlone = ({ decisions, looked }: Pick<Figures, 'decisions' | 'looked'>): boolean =>
  looked.looks === 0 && decisions.every(({ backedBy }) => backedBy.length === 0);

/** With fewer units than this a share means little: one more or less moves it by a fifth. */
const fewestUnits = 6;

/** Two units of every three, near enough; the same leaning the other way is its mirror. */
const mostUnits = 0.65;

const leans = (one: number, other: number): boolean => one + other >= fewestUnits && one / (one + other) >= mostUnits;

/** Whether most of what was spent was the leader's own. */
export const paidAlone = ({ spent: { own, others } }: Pick<Figures, 'spent'>): boolean => leans(own, others);

/** Whether most of what was spent was other people's. */
export const othersPaid = ({ spent: { own, others } }: Pick<Figures, 'spent'>): boolean => leans(others, own);

/** Decisions between meant and landed from which on it is more than a slip: one choice alone cannot part them so far. */
const wide = 2;

/** Decisions between how often one was meant and how often it landed, either way. */
export const meaningGap = ({ meant, landed }: BehaviourReport): number => Math.abs(meant - landed);

const widest = (points: readonly BehaviourReport[], by: (one: BehaviourReport) => number): BehaviourReport | undefined =>
  points.filter((one) => by(one) >= wide).toSorted((a, b) => by(b) - by(a))[0];

/** What was meant most beyond what landed; `undefined` where nothing fell short by enough to speak of. */
export const fellShort = (points: readonly BehaviourReport[]): BehaviourReport | undefined =>
  widest(points, ({ meant, landed }) => meant - landed);

/** What landed most beyond what was meant; `undefined` where nothing did by enough to speak of. */
export const cameUnasked = (points: readonly BehaviourReport[]): BehaviourReport | undefined =>
  widest(points, ({ meant, landed }) => landed - meant);
