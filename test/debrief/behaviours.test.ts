import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { behaviourWords } from '../../src/core/behaviours.ts';

const register = new Set((parse(readFileSync('scenarios/evidence.yaml', 'utf8')) as { id: string }[]).map(({ id }) => id));

describe('the eight behaviours in words', () => {
  it('rest on ids that the register holds', () => {
    const ids = behaviourWords.flatMap((words) => [
      words.evidence,
      ...[words.knowledge, words.skills, words.attributes].flat().flatMap(({ evidence }) => evidence),
    ]);
    expect(ids.length).toBeGreaterThan(70);
    expect(ids.filter((id) => !register.has(id))).toEqual([]);
  });

  it('are eight, each with knowledge, skills and attributes', () => {
    expect(behaviourWords).toHaveLength(8);
    for (const { knowledge, skills, attributes } of behaviourWords) {
      expect(Math.min(knowledge.length, skills.length, attributes.length)).toBeGreaterThan(0);
    }
  });
});
