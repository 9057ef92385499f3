import type { Beat, Lead, Look, Need, Option, Outcome } from '../../core/story.ts';
import type { ScenarioDocument } from '../schema/scenario.ts';
import { compileEffects } from './compile-effect.ts';
import { compileRemark } from './compile-remark.ts';
import { typeset } from './typeset.ts';

type WrittenBeat = ScenarioDocument['beats'][number];
type WrittenLook = NonNullable<WrittenBeat['looks']>[number];
type WrittenOption = WrittenBeat['options'][number];
type Told = Pick<WrittenOption, 'headline' | 'consequence' | 'voices' | 'effects'>;

export function compileBeat(beat: WrittenBeat): Beat {
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
    options: beat.options.map((option) => compileOption(option, beat.months)),
    pass: compileOption({ id: 'pass', title: 'Let it pass', line: '', behaviours: {}, ...beat.pass }, beat.months),
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

function compileOption(option: WrittenOption, months: number): Option {
  return {
    id: option.id,
    title: typeset(option.title),
    line: typeset(option.line),
    costs: option.costs ?? {},
    hiddenCosts: option.hiddenCosts ?? {},
    behaviours: option.behaviours,
    when: option.when,
    closed: typeset(option.closed ?? ''),
    outcomes: [...(option.turns ?? []).map((turn) => compileOutcome(turn, turn.when)), compileOutcome(option, undefined)],
    leads: compileLeads(option.leads),
    months: option.months ?? months,
    trap: option.trap && compileRemark(option.trap),
  };
}

const compileOutcome = (told: Told, when: Outcome['when']): Outcome => ({
  when,
  headline: typeset(told.headline),
  consequence: typeset(told.consequence),
  voices: (told.voices ?? []).map(({ who, says }) => ({ who, says: typeset(says) })),
  effects: compileEffects(told.effects),
});

const compileLeads = (leads: WrittenOption['leads']): readonly Lead[] =>
  typeof leads === 'string' ? [{ when: undefined, to: leads }] : leads.map(({ when, to }) => ({ when, to }));
