import { beatLayers } from '../core/beat-layers.ts';
import type { Scenario } from '../core/scenario.ts';
import { waysFrom } from './ways-from.ts';

const column = 212;
const row = 108;
const box = { width: 132, height: 52 };
const top = 84;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A scenario's routes as a railway: beats as stations in columns, horizons as brackets, endings as buffer stops. SVG. */
export function drawRoutes(scenario: Scenario): string {
  const layers = beatLayers(scenario);
  const most = Math.max(scenario.endings.length, ...layers.map((layer) => layer.length));
  const width = (layers.length + 1) * column + 40;
  const height = top + most * row + 30;
  const spot = new Map<string, readonly [number, number]>();
  const middle = (count: number, index: number): number => top + ((most - count) * row) / 2 + index * row + row / 2;
  for (const [at, layer] of layers.entries())
    for (const [index, { id }] of layer.entries()) spot.set(id, [30 + at * column, middle(layer.length, index)]);
  for (const [index, { id }] of scenario.endings.entries())
    spot.set(id, [30 + layers.length * column, middle(scenario.endings.length, index)]);

  const lines: string[] = [];
  const names: string[] = [];
  for (const beat of layers.flat()) {
    const from = spot.get(beat.id);
    if (!from) continue;
    const [x, y] = from;
    for (const { letters, to } of waysFrom(beat)) {
      const ends = to === 'the-end' ? scenario.endings.map(({ id }) => id) : [to];
      for (const end of ends) {
        const goal = spot.get(end);
        if (!goal) continue;
        const start = x + box.width;
        const bend = (goal[0] - start) / 2;
        lines.push(
          `<path d="M${start} ${y}C${start + bend} ${y} ${goal[0] - bend} ${goal[1]} ${goal[0]} ${goal[1]}" fill="none" stroke="#14233B" stroke-width="${to === 'the-end' ? 1 : 2}"${to === 'the-end' ? ' stroke-dasharray="3 4"' : ''}/>`,
        );
        if (to !== 'the-end')
          names.push(
            `<text x="${start + bend * 0.5}" y="${y + (goal[1] - y) * 0.16 - 4}" font-size="12" fill="#44516A" stroke="#F6F5EE" stroke-width="4" paint-order="stroke">${letters}</text>`,
          );
      }
    }
    names.push(
      `<rect x="${x}" y="${y - box.height / 2}" width="${box.width}" height="${box.height}" fill="#fff" stroke="#14233B" stroke-width="2"/>`,
      `<text x="${x + 8}" y="${y - 4}" font-size="14" font-weight="700">${escaped(beat.label)}</text>`,
      `<text x="${x + 8}" y="${y + 15}" font-size="12" fill="#44516A">${escaped(beat.id)}</text>`,
    );
  }
  for (const { id, title } of scenario.endings) {
    const [x, y] = spot.get(id) ?? [0, 0];
    names.push(
      `<path d="M${x} ${y - 16}v32" stroke="#14233B" stroke-width="5"/>`,
      `<text x="${x + 12}" y="${y + 5}" font-size="14" font-weight="700">${escaped(title)}</text>`,
    );
  }
  for (const horizon of scenario.horizons) {
    const at = layers.flatMap((layer, index) => (layer.some((beat) => beat.horizon === horizon.id) ? [index] : []));
    const [first, last] = [at[0] ?? 0, at.at(-1) ?? 0];
    const [left, right] = [30 + first * column, 30 + last * column + box.width];
    names.push(
      `<path d="M${left} 58v-12H${right}v12" fill="none" stroke="#14233B" stroke-width="2"/>`,
      `<text x="${left}" y="36" font-size="15" font-weight="700">${escaped(horizon.title)}</text>`,
    );
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" fill="#14233B" role="img" aria-label="${escaped(`Routes of ${scenario.title}`)}"><rect width="${width}" height="${height}" fill="#F6F5EE"/>${lines.join('')}${names.join('')}</svg>\n`;
}
