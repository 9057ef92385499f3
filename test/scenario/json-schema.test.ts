import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchema, jsonSchemaText } from '../../src/scenario/json-schema.ts';

test('the committed JSON Schema is the one that the code makes; npm run schema writes it', () => {
  expect(readFileSync('scenarios/scenario.schema.json', 'utf8')).toBe(jsonSchemaText());
});

test('every field of a scenario has a description for editors', () => {
  const schema = jsonSchema();
  const bare: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('properties' in value && typeof value.properties === 'object' && value.properties !== null) {
      for (const [name, field] of Object.entries(value.properties) as [string, object][]) {
        if (!('description' in field || '$ref' in field || 'allOf' in field)) bare.push(`${path}.${name}`);
      }
    }
    for (const [name, inner] of Object.entries(value)) walk(inner, `${path}.${name}`);
  };
  walk(schema, '');
  expect(Object.keys(schema.properties as object).length).toBeGreaterThan(25);
  expect(bare).toEqual([]);
});
