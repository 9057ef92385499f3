import { z } from 'zod';
import { scenarioSchema } from './schema/scenario.ts';

/** The document's shape as JSON Schema, for editors that complete as one types. What depends on other fields only `check` knows. */
export function jsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(scenarioSchema, { io: 'input', target: 'draft-7' });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A scenario of Bearings',
    description: 'See docs/writing-a-scenario.md. Made by npm run schema: do not edit.',
    ...schema,
  };
}

/** The text of `scenarios/scenario.schema.json`. */
export const jsonSchemaText = (): string => `${JSON.stringify(jsonSchema(), undefined, 2)}\n`;
