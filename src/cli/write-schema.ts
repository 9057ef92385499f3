import { jsonSchemaText } from '../scenario/json-schema.ts';
import { type Answer, sorry } from './answer.ts';
import { readArguments } from './arguments.ts';
import { scenarioFolder } from './scenario-folder.ts';
import { writeText } from './write-text.ts';

/** `schema`: writes the scenarios' JSON Schema, which editors read and a test compares. */
export function writeSchema(written: readonly string[]): Answer {
  const given = readArguments(written, []);
  if (typeof given === 'string') return sorry(given);
  if (given.words.length > 0) return sorry(`schema takes no words, and there is ${given.words.join(' ')}. Leave it out.`);
  const file = `${scenarioFolder}/scenario.schema.json`;
  const problem = writeText(file, jsonSchemaText());
  if (problem !== undefined) return sorry(problem);
  return { ok: true, value: { ok: true, file }, text: `${file} is written.` };
}
