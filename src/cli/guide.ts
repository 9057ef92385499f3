import { type Answer, sorry } from './answer.ts';
import { readArguments } from './arguments.ts';
import { findScenario } from './find-scenario.ts';
import { guideText } from './guide-text.ts';
import { oneWord } from './one-word.ts';
import { writeText } from './write-text.ts';

/** `guide <id>`: a facilitator's guide to a scenario as Markdown; `--to FILE` writes it. */
export function guide(written: readonly string[]): Answer {
  const given = readArguments(written, ['to']);
  if (typeof given === 'string') return sorry(given);
  const named = oneWord(given, 'scenario to guide through');
  if (!named.ok) return sorry(named.problem);
  const scenario = findScenario(named.word);
  if (typeof scenario === 'string') return sorry(scenario);
  const text = guideText(scenario);
  const file = given.flags.get('to');
  if (file === undefined) return { ok: true, value: { id: scenario.id, text }, text };
  const problem = writeText(file, text);
  if (problem !== undefined) return sorry(problem);
  return { ok: true, value: { id: scenario.id, text, file }, text: `${file} is written.` };
}
