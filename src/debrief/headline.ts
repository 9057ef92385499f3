import type { Remark } from '../core/graded.ts';
import { holds } from '../core/holds.ts';
import type { Scenario } from '../core/scenario.ts';
import type { World } from '../core/world.ts';
import type { BaseReport } from './base.ts';
import type { BehaviourReport } from './bearings.ts';
import { gapHeadline } from './rose-finding.ts';
import type { SpentReport } from './spent.ts';

/** The finding at the head of the debrief. */
export interface Headline extends Remark {
  readonly headline: string;
}

interface Figures {
  readonly behaviours: readonly BehaviourReport[];
  readonly spent: SpentReport;
  readonly base: BaseReport;
}

/** The scenario's first finding that holds, else one of ours from the figures. */
export function headlineOf(scenario: Scenario, world: World, figures: Figures): Headline {
  const found = scenario.findings.find(({ when }) => holds(when, world));
  if (found) return { headline: found.headline, says: found.says, grade: found.grade, evidence: found.evidence };
  const [headline, says] = fromFigures(figures);
  return { headline, says, grade: 'judgement', evidence: [] };
}

function fromFigures({ behaviours, spent, base }: Figures): readonly [string, string] {
  const gap = gapHeadline(behaviours);
  if (gap !== undefined) return [gap, 'What was meant and what people felt were furthest apart there.'];
  const total = spent.own + spent.others;
  const paid = `${spent.own} of ${total} units came from you.`;
  if (total >= 6 && spent.own / total >= 0.65) return ['You paid for most of it yourself', paid];
  if (total >= 6 && spent.own / total <= 0.35) return ['Most of it was carried by others', paid];
  if (base.won.length > base.lost.length) return ['You leave more than you found', `${base.won.length} won, ${base.lost.length} lost.`];
  return ['You shared the work and kept the course', total === 0 ? 'Nothing was spent.' : paid];
}
