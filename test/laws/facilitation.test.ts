import { describe, expect, test } from 'vitest';
import { beatLayers } from '../../src/core/beat-layers.ts';
import { need, tablesOf } from '../../src/core/tables.ts';
import { shipped } from './scenarios.ts';

describe.each(shipped.map(({ scenario }) => [scenario.id, scenario] as const))('whoever facilitates %s', (_, scenario) => {
  const { opening, closing, prompts, roles, events, guide } = scenario.facilitation;
  const { beats } = tablesOf(scenario);
  const horizonOf = (beat: string): string => need(beats, beat).horizon;

  test('has words for the opening and the debrief, and a prompt at the first decision and in every horizon', () => {
    expect(opening).toBeDefined();
    expect(closing).toBeDefined();
    expect(prompts.some(({ beat }) => beat === scenario.opens)).toBe(true);
    for (const { id } of scenario.horizons)
      expect([id, prompts.filter(({ beat }) => horizonOf(beat) === id).length > 0]).toEqual([id, true]);
  });

  test('gives out five to eight roles, each somebody else, a young voice and whoever leads among them', () => {
    expect(roles.length).toBeGreaterThanOrEqual(5);
    expect(roles.length).toBeLessThanOrEqual(8);
    const played = roles.flatMap(({ stakeholder }) => (stakeholder === undefined ? [] : [stakeholder]));
    expect(new Set(played).size).toBe(played.length);
    const ids = roles.map(({ id }) => id);
    expect(ids).toContain('chief-executive');
    expect(ids).toContain('lead-member');
    // A director and four more are a small table: roles are dealt in this order.
    expect(ids.slice(0, 4).some((id) => id === 'young-person' || id === 'young-chair')).toBe(true);
    for (const { knows } of roles) expect(knows.split(' ').length).toBeGreaterThan(15);
  });

  test('can bring in three events of at most two effects, each with when it is worth it', () => {
    expect(events).toHaveLength(3);
    for (const { effects, bring } of events) {
      expect(effects.length).toBeLessThanOrEqual(2);
      expect(bring).toBeDefined();
    }
  });

  test('knows what parts a room in each horizon, what to hold back, and three questions', () => {
    const order = beatLayers(scenario).flat();
    const splits = (guide?.splits ?? []).map(({ beat }) => order.findIndex(({ id }) => id === beat));
    expect(new Set((guide?.splits ?? []).map(({ beat }) => horizonOf(beat))).size).toBe(scenario.horizons.length);
    expect(splits).toEqual([...splits].sort((a, b) => a - b));
    expect(guide?.holdBack).toBeTruthy();
    expect(guide?.questions).toHaveLength(3);
  });

  test('is given words to say to the room, not what to do with it, and nothing of the study', () => {
    const told = /(?:^|[.?!:] )(?:Ask|Let|Have|Hear|Give one|Then ask)\b|\b(?:study|report|chapter)\b/u;
    expect('The tenth for everyone is fair. Have one person argue that.').toMatch(told);
    for (const { say } of prompts) expect(say).not.toMatch(told);
  });

  test('says nothing to the room that only other tables could bear out, nor how far the plan has come', () => {
    const others = /\b(?:two|three|one|each|every|which|your|this|most|few) tables?\b|\btables\b|\bat the table that\b|\bhalfway\b/iu;
    expect('Two tables will ask first.').toMatch(others);
    for (const says of [opening, closing, ...prompts.map(({ say }) => say), ...(guide?.questions ?? [])]) expect(says).not.toMatch(others);
  });
});
