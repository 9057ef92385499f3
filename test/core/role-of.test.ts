import { expect, test } from 'vitest';
import { roleOf } from '../../src/core/role-of.ts';
import { start } from '../../src/core/start.ts';
import { peopleOf } from '../../src/debrief/people.ts';
import { alliesOf } from '../../src/ui/panel/allies.ts';
import { spotOf } from '../../src/ui/words/spot-of.ts';
import { smallScenario } from '../small-scenario.ts';

const before = smallScenario();
const later = [
  { when: { months: true, atLeast: 12 }, role: 'Chair of scrutiny' },
  { when: { months: true, atLeast: 4 }, role: 'Councillor' },
] as const;
const scenario = smallScenario({
  stakeholders: before.stakeholders.map((person) => (person.id === 'ben' ? { ...person, later } : person)),
});
const ben = scenario.stakeholders.find(({ id }) => id === 'ben');
if (!ben) throw new Error('ben');
const first = start(scenario, 1);
const at = (month: number) => ({ ...first, month });

test('A role is the one that was written until something else holds, then the first that does.', () => {
  expect([0, 3, 4, 11, 12].map((month) => roleOf(ben, at(month)))).toEqual([
    ben.role,
    ben.role,
    'Councillor',
    'Councillor',
    'Chair of scrutiny',
  ]);
});

test('Whoever is asked, looked at or looked back on has the role of that time.', () => {
  expect(spotOf(scenario, at(4), { kind: 'person', id: 'ben' }).role).toBe('Councillor');
  expect(alliesOf(scenario, at(4)).find(({ id }) => id === 'ben')?.says).toBe('Councillor');
  expect(peopleOf(scenario, at(12), []).find(({ id }) => id === 'ben')?.role).toBe('Chair of scrutiny');
});
