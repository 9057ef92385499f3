import { describe, expect, test } from 'vitest';
import { decisionView } from '../../src/workshop/decision-view.ts';
import { kitOf } from '../../src/workshop/kit.ts';
import { shipped } from '../laws/scenarios.ts';
import { smallScenario } from '../small-scenario.ts';
import { facilitator, frame, seat, smallRoom } from './room.ts';

describe('the printed kit', () => {
  const kit = kitOf(smallScenario());

  test('has a card for every role, with what the person does', () => {
    expect(kit.cards.map(({ id, plays }) => [id, plays?.role])).toEqual([
      ['director', undefined],
      ['head', smallScenario().stakeholders.find(({ id }) => id === 'ben')?.role],
      ['mirror', undefined],
      ['observer', undefined],
    ]);
  });

  test('has the letters of the screen', () => {
    const room = smallRoom();
    frame(room, 't1', seat('ann'));
    room.must(facilitator, { type: 'open-round', tables: ['t1'] });
    const shown = decisionView(room.scenario, room.session, room.table('t1'));
    const [moment] = kit.sheets[0]?.moments ?? [];
    expect(moment).toMatchObject({ beat: shown?.beat, scene: shown?.scene, question: shown?.question });
    expect(moment?.choices.map(({ letter, title }) => [letter, title])).toEqual(shown?.choices.map(({ letter, title }) => [letter, title]));
  });

  test('asks what kind of problem it is once in each part of the story, where it opens', () => {
    for (const { scenario } of shipped) {
      const { sheets } = kitOf(scenario);
      const asked = sheets.flatMap(({ horizon, frames }) => (frames.length > 0 ? [[horizon, frames.map(({ says }) => says)]] : []));
      expect(asked).toEqual(scenario.horizons.map(({ title, frames }) => [title, frames.map(({ says }) => says)]));
      for (const { horizon, moments } of sheets)
        for (const { beat } of moments)
          expect(scenario.horizons.find(({ id }) => id === scenario.beats.find((one) => one.id === beat)?.horizon)?.title).toBe(horizon);
    }
  });

  test('says what a choice costs as far as that is known, and which are not open to all', () => {
    for (const { scenario } of shipped)
      for (const { beat, choices } of kitOf(scenario).sheets.flatMap(({ moments }) => moments)) {
        const found = scenario.beats.find(({ id }) => id === beat);
        const options = found ? [...found.options, found.pass] : [];
        expect(choices.map(({ costs, depends }) => [costs, depends])).toEqual(
          options.map(({ costs, when }) => [costs, when !== undefined]),
        );
      }
  });

  test('has every decision of every scenario in order, and nothing that is only known afterwards', () => {
    for (const { scenario } of shipped) {
      const { sheets, cards, handout } = kitOf(scenario);
      expect(sheets.flatMap(({ moments }) => moments.map(({ beat }) => beat)).sort()).toEqual(scenario.beats.map(({ id }) => id).sort());
      expect(handout.questions).toHaveLength(3);
      const printed = JSON.stringify({ sheets, handout });
      for (const { aim, knows } of cards)
        for (const secret of [aim, knows]) expect(printed).not.toContain(JSON.stringify(secret).slice(1, -1));
      for (const { agenda } of scenario.stakeholders) expect(printed).not.toContain(JSON.stringify(agenda).slice(1, -1));
      for (const { options } of scenario.beats)
        for (const { outcomes } of options) expect(printed).not.toContain(JSON.stringify(outcomes[0]?.consequence).slice(1, -1));
    }
  });
});
