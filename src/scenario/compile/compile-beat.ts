import { namedIn } from '../../core/named-in.ts';
import type { Beat, Lead, Look, Need, Option, Outcome } from '../../core/story.ts';
import type { ScenarioDocument } from '../schema/scenario.ts';
import { compileEffects } from './compile-effect.ts';
import { compileRemark } from './compile-remark.ts';
import { typeset } from './typeset.ts';

type WrittenBeat = ScenarioDocument['beats'][number];
type WrittenLook = NonNullable<WrittenBeat['looks']>[number];
type WrittenOption = WrittenBeat['options'][number];
type People = ScenarioDocument['stakeholders'];
type Told = Pick<WrittenOption, 'headline' | 'consequence' | 'voices' | 'effects'>;

/** `people`: the whole cast, whom choices may name. */
export function compileBeat(beat: WrittenBeat, people: People): Beat {
  return {
    id: beat.id,
    horizon: beat.horizon,
    label: typeset(beat.label),
    when: typeset(beat.when),
    question: typeset(beat.question),
    scene: typeset(beat.scene),
    places: beat.places ?? [],
    needs: compileNeeds(beat.needs),
    looks: (beat.looks ?? []).map(compileLook),
    options: beat.options.map((option) => compileOption(option, beat.months, people)),
    pass: compileOption({ id: 'pass', title: 'Let it pass', line: '', behaviours: {}, ...beat.pass }, beat.months, people),
    study: beat.study && compileRemark(beat.study),
  };
}

const compileNeeds = (needs: WrittenBeat['needs']): readonly Need[] =>
  Array.isArray(needs) ? needs.map(({ when, weights }) => ({ when, weights })) : [{ when: undefined, weights: needs }];

function compileLook(look: WrittenLook): Look {
  const { person, ward, place } = look.at;
  return {
    id: look.id,
    at:
      person !== undefined
        ? { kind: 'person', id: person }
        : ward !== undefined
          ? { kind: 'ward', id: ward }
          : { kind: 'place', id: place ?? '' },
    title: typeset(look.title),
    costs: look.costs ?? {},
    text: typeset(look.text),
    agendas: look.reveals?.agendas ?? [],
    hidden: look.reveals?.hidden ?? [],
    facts: look.reveals?.facts ?? [],
    grade: look.grade,
    evidence: look.evidence ?? [],
  };
}

function compileOption(option: WrittenOption, months: number, people: People): Option {
  const outcome = (told: Told, when: Outcome['when']): Outcome => compileOutcome(told, when, [option.title, option.line], people);
  return {
    id: option.id,
    title: typeset(option.title),
    line: typeset(option.line),
    costs: option.costs ?? {},
    hiddenCosts: option.hiddenCosts ?? {},
    behaviours: option.behaviours,
    when: option.when,
    closed: typeset(option.closed ?? ''),
    outcomes: [...(option.turns ?? []).map((turn) => outcome(turn, turn.when)), outcome(option, undefined)],
    leads: compileLeads(option.leads),
    months: option.months ?? months,
    trap: option.trap && compileRemark(option.trap),
  };
}

/** `choice`: what the choice itself says. */
const compileOutcome = (told: Told, when: Outcome['when'], choice: readonly string[], people: People): Outcome => ({
  when,
  headline: typeset(told.headline),
  consequence: typeset(told.consequence),
  voices: (told.voices ?? []).map(({ who, says }) => ({ who, says: typeset(says) })),
  names: namedIn(people, [...choice, told.headline, told.consequence, ...(told.effects ?? []).map(({ why = '' }) => why)].join('\n')),
  effects: compileEffects(told.effects),
});

const compileLeads = (leads: WrittenOption['leads']): readonly Lead[] =>
  typeof leads === 'string' ? [{ when: undefined, to: leads }] : leads.map(({ when, to }) => ({ when, to }));
