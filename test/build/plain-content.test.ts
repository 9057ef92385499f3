import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainContent } from '../../src/build/plain-content.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { shipped } from '../laws/scenarios.ts';

test('pages of a workshop that are built first have each scenario and what its facilitator has in hand', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bearings-plain-'));
  try {
    const { load } = plainContent(folder);
    if (typeof load !== 'function') throw new Error('The plugin loads nothing.');
    const module: unknown = Reflect.apply(load, undefined, ['\0virtual:sheets']);
    expect(shipped).toHaveLength(9);
    for (const [index, { scenario }] of shipped.entries()) {
      const { id } = scenario;
      expect(module).toContain(`import facilitation${index} from '/${folder}/${id}.facilitation.json?url';`);
      expect(module).toContain(`${JSON.stringify(id)}: { scenario: scenario${index}, facilitation: facilitation${index},`);
      const facilitation = JSON.parse(readFileSync(join(folder, `${id}.facilitation.json`), 'utf8')) as Scenario['facilitation'];
      expect(facilitation.roles).toEqual(scenario.facilitation.roles);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
