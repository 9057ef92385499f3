import { beatLayers } from '../core/beat-layers.ts';
import { type Answer, sorry } from './answer.ts';
import { readArguments } from './arguments.ts';
import { drawRoutes } from './draw-routes.ts';
import { findScenario } from './find-scenario.ts';
import { oneWord } from './one-word.ts';
import { waysFrom } from './ways-from.ts';
import { writeText } from './write-text.ts';

/** `graph <id>`: the routes of a scenario as text; `--svg FILE` draws them into a file. */
export function graph(written: readonly string[]): Answer {
  const given = readArguments(written, ['svg']);
  if (typeof given === 'string') return sorry(given);
  const named = oneWord(given, 'scenario to draw');
  if (!named.ok) return sorry(named.problem);
  const id = named.word;
  const scenario = findScenario(id);
  if (typeof scenario === 'string') return sorry(scenario);
  const layers = beatLayers(scenario).map((layer) => layer.map((beat) => ({ beat: beat.id, horizon: beat.horizon, ways: waysFrom(beat) })));
  const text = layers
    .flatMap((layer, index) => [
      `${index + 1}`,
      ...layer.map(({ beat, ways }) => `   ${beat}: ${ways.map(({ letters, to }) => `${letters} → ${to}`).join(', ')}`),
    ])
    .join('\n');
  const svg = drawRoutes(scenario);
  const file = given.flags.get('svg');
  if (file !== undefined) {
    const problem = writeText(file, svg);
    if (problem !== undefined) return sorry(problem);
  }
  return { ok: true, value: { id, layers, svg }, text: file === undefined ? text : `${text}\n${file} is drawn.` };
}
