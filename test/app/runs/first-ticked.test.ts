import { describe, expect, it } from 'vitest';
import { firstTicked } from '../../../src/app/runs/first-ticked.ts';
import type { Entry, Journal } from '../../../src/core/journal.ts';
import type { KeptRun } from '../../../src/store/kept-run.ts';

const chose = (option: string, why = ''): Entry => ({ kind: 'decide', beat: 'gate', option, apply: [], meant: [], why });
const journal = (entries: readonly Entry[], part: Partial<Journal> = {}): Journal => ({
  scenario: 'small',
  version: 1,
  seed: 7,
  entries,
  ...part,
});
const run = (id: string, of: Journal): KeptRun => ({
  id,
  name: id,
  journal: of,
  bookmark: undefined,
  note: '',
  commitments: [],
  ending: undefined,
  changed: 0,
});

describe('the runs that are ticked at first', () => {
  const newest = run('newest', journal([chose('a'), chose('b')]));
  const second = run('second', journal([chose('b')]));
  const third = run('third', journal([chose('c')]));

  it('are the newest two, or the one that one comes from and the newest other', () => {
    expect(firstTicked([newest, second, third], undefined)).toEqual(['newest', 'second']);
    expect(firstTicked([newest, second, third], 'third')).toEqual(['third', 'newest']);
    expect(firstTicked([newest, second, third], 'not-kept-here')).toEqual(['newest', 'second']);
    expect(firstTicked([newest], undefined)).toEqual(['newest']);
    expect(firstTicked([], 'not-kept-here')).toEqual([]);
  });

  it('are never a run and what it only goes on from, whatever the reasons given', () => {
    const early = run('early', journal([chose('a', 'Because.')]));
    expect(firstTicked([newest, early], undefined)).toEqual(['newest']);
    expect(firstTicked([newest, early], 'early')).toEqual(['early']);
    expect(firstTicked([newest, early, third], 'early')).toEqual(['early', 'third']);
  });

  it('are two that began in one place, where there are two', () => {
    const elsewhere = run('elsewhere', journal([chose('b')], { authority: 'E' }));
    expect(firstTicked([newest, elsewhere, third], undefined)).toEqual(['newest', 'third']);
    expect(firstTicked([newest, elsewhere], undefined)).toEqual(['newest', 'elsewhere']);
  });
});
