import validateStatement from '@learninglocker/xapi-validation';
import { describe, expect, it } from 'vitest';
import type { Journal } from '../../src/core/journal.ts';
import { reportOf } from '../../src/debrief/report.ts';
import { iriBase } from '../../src/export/iri.ts';
import { statementsOf } from '../../src/export/statements.ts';
import { runWith, scenario } from './told.ts';

const tell = (journal: Journal, id = 'run1') => statementsOf(scenario, journal, reportOf(scenario, journal), id);
/** As it stands in the file. */
const written = (journal: Journal, id?: string): readonly Record<string, unknown>[] => JSON.parse(JSON.stringify(tell(journal, id)));

const why = 'Because Ada Finch said so';
const journals = Array.from({ length: 20 }, (_, seed) => runWith(seed * 7919 + 1, why));

describe('the statements of a run', () => {
  it('are valid, every one', () => {
    for (const statement of journals.flatMap((journal) => written(journal))) expect(validateStatement(statement)).toEqual([]);
  });

  it('would be found invalid if they were', () => {
    const [one] = written(journals[0] ?? runWith(1));
    expect(validateStatement({ ...one, verb: { id: 'chose' } })).not.toEqual([]);
    expect(validateStatement({ ...one, id: 'one' })).not.toEqual([]);
  });

  it('are one for each decision with its option, then one for the end', () => {
    for (const journal of journals) {
      const { decisions, ending } = reportOf(scenario, journal);
      const statements = tell(journal);
      expect(statements.map(({ result }) => result.response)).toEqual([...decisions.map(({ option }) => option), ending?.id]);
      for (const { index, letter, meant, landed, beat, option } of decisions) {
        expect(statements[index]).toMatchObject({
          object: { id: `${iriBase}/scenarios/${scenario.id}/decisions/${beat}` },
          verb: { id: `${iriBase}/verbs/${option === 'pass' ? 'let-pass' : 'chose'}` },
          result: {
            extensions: {
              [`${iriBase}/extensions/letter`]: letter,
              [`${iriBase}/extensions/meant`]: meant,
              [`${iriBase}/extensions/landed`]: landed,
            },
          },
        });
        const { choices = [] } = statements[index]?.object.definition ?? {};
        expect(choices.map(({ id }) => id)).toContain(option);
      }
      expect(statements.at(-1)).toMatchObject({ verb: { id: 'http://adlnet.gov/expapi/verbs/completed' }, result: { completion: true } });
    }
    expect(new Set(journals.flatMap((journal) => tell(journal).map(({ verb }) => verb.id))).size).toBe(3);
  });

  it('have no end where the run has none', () => {
    const journal = runWith(1);
    const first = journal.entries.findIndex(({ kind }) => kind === 'decide');
    const begun = tell({ ...journal, entries: journal.entries.slice(0, first + 1) });
    expect(begun).toHaveLength(1);
    expect(begun[0]?.result.completion).toBeUndefined();
  });

  it('tell nobody’s words, no name, no score and no time', () => {
    for (const journal of journals) {
      const text = JSON.stringify(tell(journal, 'x7y'));
      expect(text).not.toContain(why);
      expect(text).not.toMatch(/"(?:mbox|mbox_sha1sum|openid|score|success|timestamp)"/);
      for (const { actor } of tell(journal, 'x7y'))
        expect(actor).toEqual({ objectType: 'Agent', account: { homePage: iriBase, name: 'x7y' } });
    }
  });

  it('have names that no machine looks up, and ids that say whether it is the same choice of the same run', () => {
    expect(new URL(iriBase).hostname).toMatch(/\.invalid$/);
    const journal = runWith(3);
    const ids = (of: Journal, run?: string): readonly string[] => tell(of, run).map(({ id }) => id);
    expect(ids(journal)).toEqual(ids(runWith(3, 'other words')));
    expect(ids(journal).filter((id) => ids(journal, 'run2').includes(id))).toEqual([]);
    const all = journals.flatMap((one, index) => ids(one, `run${index}`));
    expect(new Set(all).size).toBe(all.length);
  });
});
