import type { Scenario } from '../core/scenario.ts';
import { loadScenarios, scenarioFiles } from '../scenario/library.ts';
import { countWords } from '../scenario/prose.ts';
import { spansOf } from '../scenario/spans-of.ts';
import { type Answer, sorry } from './answer.ts';
import { readArguments } from './arguments.ts';
import { scenarioFolder } from './scenario-folder.ts';

/** `list`: the scenarios there are, and how large they are. Broken ones are left to `check`, and the command fails where there is one. */
export function list(written: readonly string[]): Answer {
  const given = readArguments(written, []);
  if (typeof given === 'string') return sorry(given);
  if (given.words.length > 0) return sorry(`list takes no words, and there is ${given.words.join(' ')}. Leave it out.`);
  const { scenarios, problems } = loadScenarios(scenarioFolder);
  if (problems.length > 0)
    process.stderr.write(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${scenarioFolder}. Run check.\n`);
  const value = scenarios.map(sizeOf);
  const text = value.map(
    (one) =>
      `${one.id}\n  ${one.title} ${one.family}, authority ${one.authority}, ${one.caseStudy === null ? 'companion report' : `case study ${one.caseStudy}`}\n` +
      `  ${one.horizons} horizons, ${one.beats} beats, ${one.options} options, ${one.looks} looks, ${one.events} events, ${one.endings} endings, ${one.stakeholders} stakeholders\n` +
      `  ${one.minDecisions} to ${one.maxDecisions} decisions, ${one.words} words`,
  );
  // What is not yet good enough is still a scenario; what does not run is broken.
  const ok = scenarios.length > 0 && scenarios.length === scenarioFiles(scenarioFolder).length;
  if (scenarios.length === 0) return { ok, value, text: `There is no scenario in ${scenarioFolder} that can be played.`, refused: true };
  return { ok, value, text: text.join('\n') };
}

const sizeOf = (scenario: Scenario) => {
  const spans = spansOf(scenario);
  return {
    id: scenario.id,
    title: scenario.title,
    family: scenario.family,
    authority: scenario.authority.id,
    caseStudy: scenario.caseStudy ?? null,
    horizons: scenario.horizons.length,
    beats: scenario.beats.length,
    options: scenario.beats.reduce((sum, beat) => sum + beat.options.length, 0),
    looks: scenario.beats.reduce((sum, beat) => sum + beat.looks.length, 0),
    events: scenario.events.length,
    endings: scenario.endings.length,
    stakeholders: scenario.stakeholders.length,
    minDecisions: spans.least,
    maxDecisions: spans.most,
    words: wordsOf(scenario),
  };
};

/** Fields whose texts are written to be read. */
const read = new Set([
  'title',
  'setting',
  'says',
  'headline',
  'text',
  'name',
  'role',
  'wants',
  'agenda',
  'pressures',
  'history',
  'line',
  'follows',
  'label',
  'question',
  'scene',
  'closed',
  'consequence',
  'because',
  'why',
  'begin',
  'purpose',
  'say',
  'aim',
  'knows',
  'term',
]);

/** Words that somebody may read: every text of the scenario, wherever it stands. */
function wordsOf(value: unknown, field = ''): number {
  if (typeof value === 'string') return read.has(field) ? countWords(value) : 0;
  if (Array.isArray(value)) return value.reduce((sum: number, item: unknown) => sum + wordsOf(item, field), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, inner]) => sum + wordsOf(inner, name), 0);
}
