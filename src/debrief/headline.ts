import type { Remark } from '../core/graded.ts';
import { holds } from '../core/holds.ts';
import type { Finding, Scenario } from '../core/scenario.ts';
import type { World } from '../core/world.ts';
import type { Figures } from './figures.ts';
import { lookedWords } from './looks.ts';
import { headNumber, numberWord } from './number-word.ts';
import { betteredWords, mostBettered, type OutcomeReport, worsened, worsenedWords } from './outcomes.ts';
import { paidWords } from './paid-words.ts';
import { gapHeadline } from './rose-finding.ts';
import { enoughDecisions, fewestToRead, othersPaid, paidAlone } from './worth-saying.ts';

/** The finding at the head of the debrief. */
export interface Headline extends Remark {
  readonly headline: string;
  /** What must not go unsaid beside it: children better and worse off, choices made unseen. */
  readonly also: readonly string[];
}

/** The scenario's first finding that what happened bears out, else one of ours from the figures, else what it says of any run. */
export function headlineOf(scenario: Scenario, world: World, figures: Figures): Headline {
  if (!enoughDecisions(figures))
    return {
      headline: fewWords(figures.decisions.length),
      says: `Too few to read a shape from. ${headNumber(fewestToRead)} are enough to begin.`,
      also: [],
      grade: 'judgement',
      evidence: [],
    };
  const raised = scenario.findings.find(({ when }) => when !== undefined && holds(when, world));
  if (raised) return found(raised, figures);
  const striking = strikingOf(figures);
  if (striking) return ours(striking, figures);
  const always = scenario.findings.find(({ when }) => when === undefined);
  return always ? found(always, figures) : ours(plainOf(figures), figures);
}

const fewWords = (decisions: number): string =>
  decisions === 0 ? 'Nothing decided yet' : `${headNumber(decisions)} decision${decisions === 1 ? '' : 's'} so far`;

type Said = readonly [headline: string, says: string];

const found = ({ headline, says, grade, evidence }: Finding, figures: Figures): Headline => ({
  headline,
  says,
  also: alsoOf(figures),
  grade,
  evidence,
});

const ours = ([headline, says]: Said, figures: Figures): Headline => ({
  headline,
  says,
  also: alsoOf(figures).filter((line) => line !== says),
  grade: 'judgement',
  evidence: [],
});

function alsoOf({ outcomes, looked }: Figures): readonly string[] {
  const worst = worsened(outcomes)[0];
  const best = mostBettered(outcomes);
  return [...(best ? [betterSays(best)] : []), ...(worst ? [worseSays(worst)] : []), ...(looked.looks === 0 ? [lookedWords(looked)] : [])];
}

const betterSays = (outcome: OutcomeReport): string => `${outcome.name}: ${betteredWords(outcome) ?? ''}.`;
const worseSays = (outcome: OutcomeReport): string => `${outcome.name}: ${worsenedWords(outcome) ?? ''}.`;

function strikingOf(figures: Figures): Said | undefined {
  const { behaviours, spent, looked, outcomes, decisions } = figures;
  const worst = worsened(outcomes)[0];
  if (worst && worst.worse.length >= worst.wards * 0.6)
    return [`You leave “${worst.name}” worse in ${worst.worse.length === worst.wards ? 'every ward' : 'most wards'}`, worseSays(worst)];
  const gap = behaviours.some(({ meant }) => meant > 0) ? gapHeadline(behaviours) : undefined;
  if (gap !== undefined) return [gap, 'What was meant and what people felt were furthest apart there.'];
  if (looked.looks === 0) return ['You chose by what you already knew', lookedWords(looked)];
  if (looked.looks >= decisions.length) return ['You looked before you chose', lookedWords(looked)];
  if (paidAlone(figures)) return ['You paid for most of it yourself', paidWords(spent)];
  if (othersPaid(figures)) return ['You let others carry most of it', paidWords(spent)];
  return undefined;
}

const plainOf = ({ spent, base }: Figures): Said =>
  base.won.length > base.lost.length
    ? ['You leave more than you found', `${headNumber(base.won.length)} won, ${numberWord(base.lost.length, 'none')} lost.`]
    : ['You shared the work and kept the course', paidWords(spent)];
