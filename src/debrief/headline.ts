import type { Remark } from '../core/graded.ts';
import { holds } from '../core/holds.ts';
import type { Finding, Scenario } from '../core/scenario.ts';
import type { World } from '../core/world.ts';
import type { Figures } from './figures.ts';
import { lookedWords } from './looks.ts';
import { type OutcomeReport, worsened, worsenedWords } from './outcomes.ts';
import { gapHeadline } from './rose-finding.ts';

/** The finding at the head of the debrief. */
export interface Headline extends Remark {
  readonly headline: string;
  /** What must not go unsaid beside it: children worse off, choices made unseen. */
  readonly also: readonly string[];
}

/** The scenario's first finding that what happened bears out, else one of ours from the figures, else what it says of any run. */
export function headlineOf(scenario: Scenario, world: World, figures: Figures): Headline {
  const few = fewDecisions[figures.decisions.length];
  if (few !== undefined)
    return { headline: few, says: 'Too few to read a shape from. Three are enough to begin.', also: [], grade: 'judgement', evidence: [] };
  const raised = scenario.findings.find(({ when }) => when !== undefined && holds(when, world));
  if (raised) return found(raised, figures);
  const striking = strikingOf(figures);
  if (striking) return ours(striking, figures);
  const always = scenario.findings.find(({ when }) => when === undefined);
  return always ? found(always, figures) : ours(plainOf(figures), figures);
}

/** By how many there are: with so few there is nothing to chart, and no finding to speak of. */
const fewDecisions = ['Nothing decided yet', 'One decision so far', 'Two decisions so far'];
export const fewestToRead = fewDecisions.length;

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

function alsoOf({ outcomes, looked, decisions }: Figures): readonly string[] {
  const worst = worsened(outcomes)[0];
  return [...(worst ? [worseSays(worst)] : []), ...(looked.looks === 0 && decisions.length >= enough ? [lookedWords(looked)] : [])];
}

const worseSays = (outcome: OutcomeReport): string => `${outcome.name}: ${worsenedWords(outcome) ?? ''}.`;

/** Fewer decisions than this are too few to speak of a way of working. */
const enough = 5;

function strikingOf({ behaviours, spent, looked, outcomes, decisions }: Figures): Said | undefined {
  const worst = worsened(outcomes)[0];
  if (worst && worst.worse.length >= worst.wards * 0.6)
    return [`You leave “${worst.name}” worse in ${worst.worse.length === worst.wards ? 'every ward' : 'most wards'}`, worseSays(worst)];
  const gap = behaviours.some(({ meant }) => meant > 0) ? gapHeadline(behaviours) : undefined;
  if (gap !== undefined) return [gap, 'What was meant and what people felt were furthest apart there.'];
  if (looked.looks === 0 && decisions.length >= enough) return ['You chose by what you already knew', lookedWords(looked)];
  if (decisions.length >= enough && looked.looks >= decisions.length) return ['You looked before you chose', lookedWords(looked)];
  const total = spent.own + spent.others;
  if (total >= 6 && spent.own / total >= 0.65) return ['You paid for most of it yourself', paidWords(spent)];
  if (total >= 6 && spent.own / total <= 0.35) return ['You let others carry most of it', paidWords(spent)];
  return undefined;
}

const plainOf = ({ spent, base }: Figures): Said =>
  base.won.length > base.lost.length
    ? ['You leave more than you found', `${base.won.length} won, ${base.lost.length} lost.`]
    : ['You shared the work and kept the course', paidWords(spent)];

const paidWords = ({ own, others }: Figures['spent']): string =>
  own + others === 0 ? 'Nothing was spent.' : `${own} of ${own + others} units came from you.`;
