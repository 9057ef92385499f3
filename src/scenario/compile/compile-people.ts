import type { Stakeholder } from '../../core/cast.ts';
import type { Briefing, Facilitation } from '../../core/scenario.ts';
import type { ScenarioDocument } from '../schema/scenario.ts';
import { compileEffects } from './compile-effect.ts';
import { compileRemark } from './compile-remark.ts';
import { typeset } from './typeset.ts';

export const compileStakeholder = (person: ScenarioDocument['stakeholders'][number]): Stakeholder => ({
  ...person,
  name: typeset(person.name),
  role: typeset(person.role),
  later: (person.later ?? []).map(({ when, role }) => ({ when, role: typeset(role) })),
  portrait: { ...person.portrait, extras: person.portrait.extras ?? [] },
  wants: typeset(person.wants),
  agenda: typeset(person.agenda),
  pressures: typeset(person.pressures),
  history: typeset(person.history),
  gives: person.gives ?? {},
  ring: person.ring === 1 ? 1 : 2,
});

export const compileBriefing = (briefing: ScenarioDocument['briefing']): Briefing => ({
  headline: typeset(briefing.headline),
  text: typeset(briefing.text),
  record: compileRemark(briefing.record),
  pins: briefing.pins.map(({ ward, says }) => ({ ward, says: typeset(says) })),
  who: briefing.who,
  begin: typeset(briefing.begin),
});

export const compileFacilitation = ({
  purpose,
  opening,
  closing,
  prompts,
  roles,
  events,
  guide,
}: ScenarioDocument['facilitation']): Facilitation => ({
  purpose: typeset(purpose),
  opening: opening === undefined ? undefined : typeset(opening),
  closing: closing === undefined ? undefined : typeset(closing),
  prompts: prompts.map(({ beat, say }) => ({ beat, say: typeset(say) })),
  roles: roles.map(({ id, title, stakeholder, aim, knows }) => ({
    id,
    title: typeset(title),
    stakeholder,
    aim: typeset(aim),
    knows: typeset(knows),
  })),
  events: (events ?? []).map(({ id, title, text, bring, effects }) => ({
    id,
    title: typeset(title),
    text: typeset(text),
    bring: bring === undefined ? undefined : typeset(bring),
    effects: compileEffects(effects),
  })),
  guide: guide && {
    splits: guide.splits.map(({ beat, says }) => ({ beat, says: typeset(says) })),
    holdBack: typeset(guide.holdBack),
    questions: guide.questions.map(typeset),
  },
});
