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
import { bySheetAlone, enoughDecisions, fewestToRead, othersPaid, paidAlone } from './worth-saying.ts';

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
  const over = world.ended !== undefined;
  const striking = strikingOf(figures, over);
  if (striking) return ours(striking, figures);
  const always = scenario.findings.find(({ when }) => when === undefined);
  return always ? found(always, figures) : ours(plainOf(figures, over), figures);
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

function alsoOf(figures: Figures): readonly string[] {
  const { outcomes, looked } = figures;
  const worst = worsened(outcomes)[0];
  const best = mostBettered(outcomes);
  return [
    ...(best ? [betterSays(best)] : []),
    ...(worst ? [worseSays(worst)] : []),
    ...(looked.looks === 0 && !bySheetAlone(figures) ? [lookedWords(looked)] : []),
  ];
}

const betterSays = (outcome: OutcomeReport): string => `${outcome.name}: ${betteredWords(outcome) ?? ''}.`;
const worseSays = (outcome: OutcomeReport): string => `${outcome.name}: ${worsenedWords(outcome) ?? ''}.`;

/** `over`: the story has ended, and what there is will stay so. */
function strikingOf(figures: Figures, over: boolean): Said | undefined {
  const { behaviours, spent, looked, outcomes, decisions } = figures;
  const worst = worsened(outcomes)[0];
  if (worst && worst.worse.length >= worst.wards * 0.6) {
    const where = worst.worse.length === worst.wards ? 'every ward' : 'most wards';
    return [over ? `You leave “${worst.name}” worse in ${where}` : `“${worst.name}” is worse in ${where}`, worseSays(worst)];
  }
  const gap = behaviours.some(({ meant }) => meant > 0) ? gapHeadline(behaviours) : undefined;
  if (gap !== undefined) return [gap, 'What was meant and what people felt were furthest apart there.'];
  const unseen: Said = ['You chose by what you already knew', lookedWords(looked)];
  const alone = bySheetAlone(figures);
  if (looked.looks === 0 && !alone) return unseen;
  if (looked.looks >= decisions.length) return ['You looked before you chose', lookedWords(looked)];
  if (paidAlone(figures)) return ['You paid for most of it', paidWords(spent)];
  if (othersPaid(figures)) return ['You let others carry most of it', paidWords(spent)];
  return alone ? unseen : undefined;
}

const plainOf = ({ spent, base }: Figures, over: boolean): Said =>
  base.won.length > base.lost.length
    ? [
        over ? 'You leave more than you found' : 'You hold more than you found',
        `${headNumber(base.won.length)} won, ${numberWord(base.lost.length, 'none')} lost.`,
      ]
    : ['You shared the work and kept the course', paidWords(spent)];
