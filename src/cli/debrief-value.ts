import type { Graded } from '../core/graded.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Counterfactual } from '../debrief/counterfactuals.ts';
import type { DecisionReport } from '../debrief/decisions.ts';
import type { Debrief } from '../export/debrief.ts';
import { sourceWords } from '../export/source-words.ts';

/**
 * A debrief as one JSON value: the whole report, with what the study names and what each claim rests on
 * beside each decision. Counterfactuals tell later decisions taken in the run's own manner; under `anyhow`, taken at random.
 */
export function debriefValue(
  scenario: Scenario,
  { report, evidence, elsewhere, whatIf }: Debrief,
  anyhow: readonly (readonly Counterfactual[])[],
): unknown {
  const { headline, decisions, spent, people, ending, turningPoint, ...rest } = report;
  const { headline: text, ...finding } = headline;
  return {
    headline: text,
    finding: { ...finding, evidence: rested(finding) },
    ...rest,
    ending: ending ? { ...ending, evidence: rested(ending) } : null,
    turningPoint: turningPoint ?? null,
    decisions: decisions.map(({ leaders, ...decision }) => ({
      ...decision,
      named: namedIn(scenario, decision, leaders),
      evidence: [...(decision.study ? rested(decision.study) : []), ...(decision.trap ? rested(decision.trap) : [])],
    })),
    ownVersusOthers: spent,
    relationships: people,
    elsewhere: elsewhere ?? null,
    counterfactuals: whatIf.flatMap((options, decision) =>
      options.flatMap(({ closed, ends, ...option }, at) =>
        closed === undefined ? [{ ...option, ...ends, anyhow: anyhow[decision]?.[at]?.ends }] : [],
      ),
    ),
    couldNotBeChosen: whatIf.flatMap((options) =>
      options.flatMap(({ decision, beat, option, closed }) => (closed === undefined ? [] : [{ decision, beat, option, because: closed }])),
    ),
  };

  function rested({ grade, evidence: ids }: Graded): readonly unknown[] {
    return ids.map((id) => {
      const item = evidence[id];
      return { id, grade, source: item ? sourceWords(id, item.lines) : null, summary: item?.summary ?? null };
    });
  }
}

/** What leaders in the case did here, and which behaviours of this decision the case's own list names. `leaders`: `null` where they met no such decision. */
const namedIn = (
  { named }: Scenario,
  { meant, landed, asInCase }: Omit<DecisionReport, 'leaders'>,
  leaders: DecisionReport['leaders'],
): unknown => ({
  behaviours: named.behaviours.filter((one) => meant.includes(one) || landed.includes(one)),
  asInCase,
  leaders: leaders ?? null,
});
