import { describe, expect, test } from 'vitest';
import type { Authority } from '../../src/core/authority.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import type { Option } from '../../src/core/story.ts';
import { type Effort, playForSuite } from '../../src/validity/evidence.ts';
import type { Line } from '../../src/validity/line.ts';
import { linesOf } from '../../src/validity/lines.ts';
import { written } from '../laws/scenarios.ts';
import { smallScenario } from '../small-scenario.ts';

const little: Effort = { runs: 150, few: 8, width: 6, seed: 1 };
const settled: Authority = {
  id: 'T',
  profile: { level: 8, consistency: 8, politicalStability: 9, corporateStrength: 8, embeddedness: 8, deprivation: 3 },
  history: '',
};
const hold = (scenario: Scenario): readonly Line[] =>
  linesOf(playForSuite(scenario, [scenario.authority, settled], little, () => undefined));
const lineOf = (lines: readonly Line[], name: string): Line => {
  const found = lines.find(({ line }) => line === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
/** The small scenario with one of its options changed. */
const withOption = (key: string, part: Partial<Option>): Scenario => {
  const small = smallScenario();
  const beats = small.beats.map((beat) => ({
    ...beat,
    options: beat.options.map((option) => (`${beat.id}/${option.id}` === key ? { ...option, ...part } : option)),
  }));
  return smallScenario({ beats });
};

describe('the validity suite in little', () => {
  test.each(written.slice(1).map((scenario) => [scenario.id, scenario] as const))(
    'finds the case path good, the base wider and every run at an end in %s',
    (_, scenario) => {
      const lines = hold(scenario);
      expect(lines.map(({ line }) => line)).toEqual(['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8', 'V9']);
      for (const name of ['V1', 'V3', 'V8']) expect(lineOf(lines, name)).toMatchObject({ holds: true });
      expect(lineOf(lines, 'V9').explanation).not.toMatch(/no way on|is not whole|not \d+ to|replayed/u);
    },
  );

  test('comes to the same figures with the same seed', () => {
    expect(hold(smallScenario())).toEqual(hold(smallScenario()));
  });

  test('sees an option that nothing good comes of, and lets one pass that is openly a trap', () => {
    const key = 'the-hall/close-the-hall';
    const [outcome] = smallScenario().beats.flatMap(({ options }) => options.flatMap(({ outcomes }) => outcomes));
    if (!outcome) throw new Error('no outcome');
    const trust = { ada: -10, ben: -10, cal: -10 };
    const ruin = { outcomes: [{ ...outcome, when: undefined, effects: [{ trust, grade: 'judgement' as const, evidence: [] }] }] };
    expect(lineOf(hold(withOption(key, ruin)), 'V4').explanation).toContain(key);
    const trap = { says: 'It looks quick.', grade: 'judgement' as const, evidence: [] };
    expect(lineOf(hold(withOption(key, { ...ruin, trap })), 'V4').explanation).not.toContain(key);
  });

  test('sees what no run comes to', () => {
    const never = { fact: 'never-true' };
    const small = smallScenario();
    const [first] = small.endings;
    if (!first) throw new Error('no ending');
    const endings = [{ ...first, id: 'out-of-reach', when: never }, ...small.endings];
    expect(lineOf(hold(smallScenario({ endings })), 'V9')).toMatchObject({ holds: false });
    expect(lineOf(hold(smallScenario({ endings })), 'V9').explanation).toContain('endings out-of-reach');
  });
});
