import { writeFileSync } from 'node:fs';
import { type Answer, sorry } from './answer.ts';
import { readArguments } from './arguments.ts';
import { drawRoutes } from './draw-routes.ts';
import { findScenario } from './find-scenario.ts';
import { routeLayers, waysFrom } from './route-layers.ts';

/** `graph <id>`: the routes of a scenario as text; `--svg FILE` draws them into a file. */
export function graph(written: readonly string[]): Answer {
  const given = readArguments(written, ['svg']);
  if (typeof given === 'string') return sorry(given);
  const [id, ...more] = given.words;
  if (id === undefined || more.length > 0) return sorry('Name one scenario to draw.');
  const scenario = findScenario(id);
  if (typeof scenario === 'string') return sorry(scenario);
  const layers = routeLayers(scenario).map((layer) =>
    layer.map((beat) => ({ beat: beat.id, horizon: beat.horizon, ways: waysFrom(beat) })),
  );
  const text = layers
    .flatMap((layer, index) => [
      `${index + 1}`,
      ...layer.map(({ beat, ways }) => `   ${beat}: ${ways.map(({ letters, to }) => `${letters} → ${to}`).join(', ')}`),
    ])
    .join('\n');
  const svg = drawRoutes(scenario);
  const file = given.flags.get('svg');
  if (file !== undefined) {
    try {
      writeFileSync(file, svg);
    } catch {
      return sorry(`${file} could not be written.`);
    }
  }
  return { ok: true, value: { id, layers, svg }, text: file === undefined ? text : `${text}\n${file} is drawn.` };
}
