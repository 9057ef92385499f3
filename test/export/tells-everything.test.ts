import { describe, expect, it } from 'vitest';
import { tellDebrief } from '../../src/export/tell-debrief.ts';
import { smallReport } from './small-report.ts';
import { runWith, toldOf } from './told.ts';

/** What a written debrief passes over, and why; all that lies under a key is passed over with it. */
const leftOut: Readonly<Record<string, string>> = {
  'scenario.id': 'a name for machines',
  'scenario.version': 'for those who lay tables beside one another',
  'ending.id': 'a name for machines',
  'ending.evidence': 'the grade says what it rests on; the register is told under each decision',
  'headline.evidence': 'the same',
  'horizons.id': 'a name for machines',
  'decisions.beat': 'a name for machines',
  'decisions.option': 'a name for machines',
  'decisions.leaders.option': 'a name for machines',
  'decisions.horizon': 'a name for machines',
  'decisions.month': 'the words of `when` say it',
  'decisions.effectiveness': 'its sentences in `worked` are told: no figure tells a person how well they did',
  'decisions.own': 'told by pool, and in all for the run',
  'decisions.others': 'the same',
  'decisions.brought.id': 'a name for machines',
  'decisions.looks.id': 'a name for machines',
  'decisions.took.who': 'a name for machines',
  'looked.decisions': 'each decision names its looks',
  'base.start.name': 'told as kept or lost',
  'base.start.says': 'the same',
  'base.start.kind': 'the page does not tell it either',
  'base.end.kind': 'the same',
  'base.won.id': 'a name for machines',
  'base.won.kind': 'the same as at the start',
  'base.lost.id': 'a name for machines',
  'base.lost.kind': 'the same as at the start',
  'base.growing.id': 'a name for machines',
  'base.growing.says': 'what it becomes is told',
  'people.sphere': 'drawn as the frame of a badge; the role is told',
  'people.portrait': 'drawn',
  'people.moved': 'orders people alone',
  'people.decisive.moved': 'start and end are told',
  'people.decisive.by': 'the same',
  'outcomes.id': 'a name for machines',
  'practice.evidence': 'the caption names the appendix, where all of it stands',
  'landscapes.start.politicalStability': 'the route begins with it',
  'landscapes.start.consistency': 'the route begins with it',
  'landscapes.end.politicalStability': 'the route ends with it',
  'landscapes.end.consistency': 'the route ends with it',
  'events.text': 'it was read when it happened',
  rests: 'the page’s own list of what lies beside the choices; the study’s remarks are told',
  'questions.id': 'a name for machines',
  'questions.evidence': 'the page does not tell it either',
  'studyQuestions.id': 'a name for machines',
};

/** Every path of keys in a value; lists have those of all that is in them. */
function pathsIn(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => pathsIn(one, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return inner === undefined ? [] : [here, ...pathsIn(inner, here)];
  });
}

/** The same value, telling the path of every key that is read of it. */
function watched<Value>(value: Value, read: (path: string) => void, path = ''): Value {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get(target, key, self) {
      const inner: unknown = Reflect.get(target, key, self);
      if (typeof key === 'symbol' || typeof inner === 'function') return inner;
      if (Array.isArray(target)) return watched(inner, read, path);
      const here = path === '' ? key : `${path}.${key}`;
      read(here);
      return watched(inner, read, here);
    },
  });
}

const there = new Set(pathsIn(smallReport));
const read = new Set<string>();
tellDebrief({ ...toldOf(runWith(7919)), report: watched(smallReport, (path) => read.add(path)) });
const under = (path: string): boolean => Object.keys(leftOut).some((key) => path === key || path.startsWith(`${key}.`));

describe('a written debrief', () => {
  it('reads every key of the report, at every depth, but those that are left out for a reason', () => {
    expect(there.size).toBeGreaterThan(100);
    expect([...there].filter((path) => !read.has(path) && !under(path))).toEqual([]);
  });

  it('leaves nothing out that it reads, or that is not there', () => {
    expect(Object.keys(leftOut).filter((path) => read.has(path) || !there.has(path))).toEqual([]);
  });
});
