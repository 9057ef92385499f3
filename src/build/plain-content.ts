import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readContent } from './read-content.ts';
import { sheetOf } from './sheet-of.ts';

const virtual = 'virtual:sheets';

/** The scenarios without any map, which takes longest to make: a workshop shows none. `folder`: where their files are written. */
export function plainContent(folder: string): Plugin {
  return {
    name: 'bearings-plain-content',
    resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
    load: (id) => (id === `\0${virtual}` ? write(folder) : undefined),
  };
}

/** The module of sheets. */
function write(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const { written, hosts } = readContent();
  const imports: string[] = [];
  const known = written.map(({ scenario, evidence }, index) => {
    const texts = { scenario: { scenario, evidence, hosts, chapters: [] }, facilitation: scenario.facilitation };
    const entries = Object.entries(texts).map(([part, text]) => {
      const file = `${scenario.id}.${part}.json`;
      writeFileSync(join(folder, file), JSON.stringify(text));
      imports.push(`import ${part}${index} from '/${folder}/${file}?url';`);
      return `${part}: ${part}${index}`;
    });
    return `${JSON.stringify(scenario.id)}: { ${entries.join(', ')}, map: '', under: '', over: '', plate: '' }`;
  });
  const sheets = written.map(({ scenario }) => sheetOf(scenario, '')).sort((a, b) => a.sheet - b.sheet);
  return `${imports.join('\n')}\nexport const sheets = ${JSON.stringify(sheets)};\nexport const journeys = [];\nexport const files = { ${known.join(', ')} };\n`;
}
