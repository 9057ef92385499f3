import type { Effectiveness } from '../core/effectiveness.ts';
import type { Remark } from '../core/graded.ts';
import { type Behaviour, type Costs, othersResources, ownResources } from '../core/names.ts';
import { isDecided, type Turn } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Beat } from '../core/story.ts';
import { broughtIn, type HappenedReport, type TookReport, tookIn } from './brought-in.ts';
import { groupByDecision } from './group-by-decision.ts';
import { letterOrPass, lettersNotTaken } from './letters.ts';
import { type LookReport, looksIn } from './looks.ts';
import { type Move, movesOf } from './moves.ts';
import { unitsGone } from './units-gone.ts';
import { unitsOf } from './units-of.ts';
import { workedWords } from './worked-words.ts';

/** One decision of a run, as it came out. */
export interface DecisionReport {
  /** From 0. */
  readonly index: number;
  readonly beat: string;
  readonly label: string;
  readonly when: string;
  readonly question: string;
  readonly horizon: string;
  readonly option: string;
  /** `A` to `D`, or `–` where it was let pass. */
  readonly letter: string;
  readonly title: string;
  readonly lettersNotTaken: readonly string[];
  readonly headline: string;
  readonly consequence: string;
  readonly landed: readonly Behaviour[];
  readonly meant: readonly Behaviour[];
  /** The player's own line, or empty. */
  readonly why: string;
  readonly effectiveness: Effectiveness;
  /** Why it worked as well as it did, in sentences. */
  readonly worked: readonly string[];
  /** Names of what was put behind it. */
  readonly backedBy: readonly string[];
  /** What a facilitator brought in since the decision before. */
  readonly brought: readonly HappenedReport[];
  /** Looks taken since the decision before. */
  readonly looks: readonly LookReport[];
  /** Units that went with it, by resource: looks, frame, costs and what came of it at once. What was brought in and the months after are not part of a choice. */
  readonly paid: Costs;
  readonly own: number;
  readonly others: number;
  /** How those who played somebody took it. */
  readonly took: readonly TookReport[];
  /** What moved, at once, in the months after and by how it was taken, largest first. */
  readonly moves: readonly Move[];
  /** Months since the start once its time has passed. */
  readonly month: number;
  /** Leaders in the case chose likewise. */
  readonly asInCase: boolean;
  /** What they chose here, `undefined` where they met no such decision. */
  readonly leaders: { readonly option: string; readonly letter: string; readonly title: string } | undefined;
  /** `undefined` where the study is silent. */
  readonly study: Remark | undefined;
  /** Why what was chosen is openly a trap, where it is. */
  readonly trap: Remark | undefined;
}

export function decisionsOf(scenario: Scenario, turns: readonly Turn[]): readonly DecisionReport[] {
  return groupByDecision(turns).map(({ turn, since }, index) => {
    const after = sinceUntilNext(turns, turn);
    const { beat, option, outcome, effectiveness, landed } = turn.decided;
    const paid = unitsGone(since.filter(({ entry }) => entry.kind !== 'event'));
    const leaders = leadersAt(scenario, beat);
    return {
      index,
      beat: beat.id,
      label: beat.label,
      when: beat.when,
      question: beat.question,
      horizon: beat.horizon,
      option: option.id,
      letter: letterOrPass(beat, option.id),
      title: option.title,
      lettersNotTaken: lettersNotTaken(beat, option.id),
      headline: outcome.headline,
      consequence: outcome.consequence,
      landed,
      meant: turn.entry.meant,
      why: turn.entry.why,
      effectiveness,
      worked: workedWords(scenario, option.id === 'pass', effectiveness),
      backedBy: effectiveness.backing.map(({ id }) => nameOf(scenario, id)),
      brought: broughtIn(scenario, since),
      looks: looksIn(scenario, since),
      paid,
      own: unitsOf(paid, ownResources),
      others: unitsOf(paid, othersResources),
      took: tookIn(scenario, after),
      moves: movesOf(scenario, [
        ...turn.shifts,
        ...(turn.passed?.shifts ?? []),
        ...after.flatMap(({ entry, shifts }) => (entry.kind === 'react' ? shifts : [])),
      ]),
      month: (turn.passed?.world ?? turn.after).month,
      asInCase: leaders?.option === option.id,
      leaders,
      study: beat.study,
      trap: option.trap,
    };
  });
}

/** What came between a decision and the next. */
function sinceUntilNext(turns: readonly Turn[], turn: Turn): readonly Turn[] {
  const after = turns.slice(turns.indexOf(turn) + 1);
  const next = after.findIndex(isDecided);
  return next < 0 ? after : after.slice(0, next);
}

function leadersAt(scenario: Scenario, beat: Beat): DecisionReport['leaders'] {
  const step = scenario.casePath.find((one) => one.beat === beat.id);
  const chosen = step && [...beat.options, beat.pass].find(({ id }) => id === step.option);
  return chosen && { option: chosen.id, letter: letterOrPass(beat, chosen.id), title: chosen.title };
}

const nameOf = (scenario: Scenario, id: string): string =>
  scenario.assets.find((asset) => asset.id === id)?.name ?? scenario.stakeholders.find((one) => one.id === id)?.name ?? id;
