import { beatLayers } from '../core/beat-layers.ts';
import type { Stakeholder } from '../core/cast.ts';
import type { Costs } from '../core/names.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Beat } from '../core/story.ts';
import { need, tablesOf } from '../core/tables.ts';
import { type Brief, briefOf } from './brief.ts';
import { letterOf } from './decision-view.ts';
import { seatRoles } from './seat-roles.ts';

/** What is printed for a room: plain data, for whatever page lays it out. */
export interface Kit {
  readonly title: string;
  readonly setting: string;
  /** One for each seat at a table; those who watch are the last. */
  readonly cards: readonly RoleCard[];
  /** One for each decision, in order. */
  readonly sheets: readonly TableSheet[];
  readonly handout: Handout;
}

export interface RoleCard {
  readonly id: string;
  readonly title: string;
  /** Where the role is one of the story’s people: what they do, their picture, and what shows in it: where they stand, and their trust at the start. */
  readonly plays?: Pick<Stakeholder, 'role' | 'portrait' | 'sphere' | 'trust'> | undefined;
  readonly aim: string;
  readonly knows: string;
}

/** A decision on paper, for a table without a screen. Which of several moments it is depends on what was decided before. */
export interface TableSheet {
  /** Counted from 1. */
  readonly number: number;
  readonly horizon: string;
  /** What is asked first where it opens its horizon: what kind of problem this is. Empty elsewhere. */
  readonly frames: readonly { readonly letter: string; readonly says: string }[];
  readonly moments: readonly TableMoment[];
}

export interface TableMoment {
  readonly beat: string;
  readonly label: string;
  readonly when: string;
  readonly question: string;
  readonly scene: string;
  readonly choices: readonly PrintedChoice[];
}

export interface PrintedChoice {
  /** As on screens and phones. */
  readonly letter: string;
  readonly title: string;
  readonly line: string;
  /** Units by resource, as far as they are known beforehand. */
  readonly costs: Costs;
  /** Whether something about the cost is not known. */
  readonly costsMore: boolean;
  /** Whether it is closed to some tables, by what they did before. */
  readonly depends: boolean;
}

/** One page for everybody, with nothing on it that is only known later. */
export interface Handout extends Brief {
  /** For afterwards. */
  readonly questions: readonly string[];
  readonly cite: string;
}

export function kitOf(scenario: Scenario): Kit {
  const { title, setting, cite, facilitation } = scenario;
  const { stakeholders } = tablesOf(scenario);
  return {
    title,
    setting,
    cards: seatRoles(scenario).map(({ id, title: name, stakeholder, aim, knows }) => {
      if (stakeholder === undefined) return { id, title: name, aim, knows };
      const { role, portrait, sphere, trust } = need(stakeholders, stakeholder);
      return { id, title: name, plays: { role, portrait, sphere, trust }, aim, knows };
    }),
    sheets: sheetsOf(scenario),
    handout: {
      ...briefOf(scenario),
      questions: facilitation.guide?.questions ?? [],
      cite,
    },
  };
}

function sheetsOf(scenario: Scenario): readonly TableSheet[] {
  const { horizons } = tablesOf(scenario);
  const layers = beatLayers(scenario);
  return layers.map((layer, at) => {
    const opens = layer[0]?.horizon ?? '';
    const { title, frames } = need(horizons, opens);
    const asked = layers[at - 1]?.[0]?.horizon === opens ? [] : frames;
    return {
      number: at + 1,
      horizon: title,
      frames: asked.map(({ says }, index) => ({ letter: letterOf(index), says })),
      moments: layer.map(momentOf),
    };
  });
}

const momentOf = ({ id, label, when, question, scene, options, pass }: Beat): TableMoment => ({
  beat: id,
  label,
  when,
  question,
  scene,
  choices: [...options, pass].map(({ title, line, costs, hiddenCosts, when: condition }, index) => ({
    letter: letterOf(index),
    title,
    line,
    costs,
    costsMore: Object.keys(hiddenCosts).length > 0,
    depends: condition !== undefined,
  })),
});
