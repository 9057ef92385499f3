import type { Stakeholder } from '../core/cast.ts';
import type { Scenario, Term } from '../core/scenario.ts';
import { need, tablesOf } from '../core/tables.ts';
import { onceFor } from './once-for.ts';

/** What everybody reads before the first decision, with nothing in it that is only known later. */
export interface Brief {
  readonly headline: string;
  readonly text: string;
  readonly people: readonly BriefPerson[];
  readonly terms: readonly Term[];
}

export type BriefPerson = Pick<Stakeholder, 'id' | 'name' | 'role' | 'wants' | 'portrait' | 'sphere' | 'trust'>;

/** The same object for as long as the scenario is: windows are told it once. */
export const briefOf = onceFor((scenario: Scenario): Brief => {
  const { briefing, terms } = scenario;
  const { stakeholders } = tablesOf(scenario);
  return {
    headline: briefing.headline,
    text: briefing.text,
    people: briefing.who.map((who) => {
      const { id, name, role, wants, portrait, sphere, trust } = need(stakeholders, who);
      return { id, name, role, wants, portrait, sphere, trust };
    }),
    terms,
  };
});
