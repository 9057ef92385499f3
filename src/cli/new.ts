import { existsSync } from 'node:fs';
import { openLibrary, scenarioFiles } from '../scenario/library.ts';
import { skeleton } from '../scenario/skeleton.ts';
import { type Answer, sorry } from './answer.ts';
import { readArguments } from './arguments.ts';
import { oneWord } from './one-word.ts';
import { scenarioFolder } from './scenario-folder.ts';
import { writeText } from './write-text.ts';

/** `new <id>`: writes a commented skeleton that `check` finds nothing wrong with; `--authority X` says where it happens. */
export function newScenario(written: readonly string[]): Answer {
  const given = readArguments(written, ['authority']);
  if (typeof given === 'string') return sorry(given);
  const named = oneWord(given, 'new scenario');
  if (!named.ok) return sorry(named.problem);
  const id = named.word;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) return sorry(`${id} is no id. Expected: small letters, digits and hyphens.`);
  const file = `${scenarioFolder}/${id}.yaml`;
  if (existsSync(file)) return sorry(`${file} is there already. Give the new one another id.`);
  const { authorities, register } = openLibrary(scenarioFolder).surroundings;
  const letter = given.flags.get('authority') ?? [...authorities.keys()][0];
  const authority = authorities.get(letter ?? '');
  if (!authority) return sorry(`There is no authority ${letter ?? 'at all'}. Known are ${[...authorities.keys()].join(', ') || 'none'}.`);
  const problem = writeText(file, skeleton(id, authority, scenarioFiles(scenarioFolder).length + 1, [...register.stakeholders]));
  if (problem !== undefined) return sorry(problem);
  return { ok: true, value: { ok: true, file }, text: `${file} is written. Every text in it is still to be yours.` };
}
