import { decisionsLeft } from '../core/decisions-left.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Sheet } from '../store/sheets.ts';

/** What a shelf shows of a scenario. `cover`: address of its map. */
export function sheetOf(scenario: Scenario, cover: string): Sheet {
  const { id, sheet, title, family, caseStudy, cite, setting, minutes } = scenario;
  const { consistency, politicalStability } = scenario.authority.profile;
  return {
    id,
    sheet,
    title,
    family,
    authority: scenario.authority.id,
    caseStudy,
    cite,
    setting,
    minutes,
    decisions: decisionsLeft(scenario, scenario.opens),
    profile: { consistency, politicalStability },
    cover,
  };
}
