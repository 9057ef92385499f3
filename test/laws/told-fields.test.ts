import { expect, test } from 'vitest';
import { phoneView } from '../../src/workshop/phone-view.ts';
import { stageView } from '../../src/workshop/stage-view.ts';
import { playRoom } from '../workshop/random-room.ts';
import { met, written } from './scenarios.ts';

/** Told whole, with nothing of anybody in them. */
const wholes = ['costs', 'pools', 'portrait'];

/** Every field of a view by its way from the top; a list is as one of what is in it. */
function fieldsOf(value: unknown, way: readonly string[] = []): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldsOf(one, way));
  if (typeof value !== 'object' || value === null || wholes.includes(way.at(-1) ?? '')) return [way.join('.')];
  return Object.entries(value).flatMap(([name, inner]) => (inner === undefined ? [] : fieldsOf(inner, [...way, name])));
}

/** Fields under a way, by their names. */
const under = (way: string, names: string): readonly string[] => names.split(' ').map((name) => `${way}.${name}`);

const brief = [
  ...under('brief', 'headline text terms.says terms.term'),
  ...under('brief.people', 'id name portrait role sphere trust wants'),
];
const decision = 'asks beat horizon label number question scene when'.split(' ');
const choices = 'closed costs costsMore id letter line title'.split(' ').map((name) => `choices.${name}`);
const asked = (way: string): readonly string[] => under(`${way}.decision`, [...decision, ...choices].join(' '));

/**
 * What a phone and the projector may be told, and nothing else is. Whoever adds a field asks first: whose is it, who else sees this
 * window, and is it told before its time?
 */
const mayBeTold = {
  phone: [
    ...brief,
    ...under('you', 'leads name state votes'),
    ...under('you.role', 'aim id knows plays.portrait plays.role reacts title'),
    ...under('room', 'code ended line scene timer.left timer.until title'),
    ...under('tables', 'id title'),
    ...under(
      'table',
      'asksOwn chosen did.letter did.title held id manner people phase reaction title ending.text ending.title news.text news.title',
    ),
    ...asked('table'),
    ...under('table.means', 'backers.closed backers.id backers.name initiatives.id initiatives.name pools'),
    ...under('table.means', 'looks.costs looks.found looks.id looks.title plan.apply plan.meant plan.why'),
    ...under('table.round', 'asks id leaders open tally.count tally.option voted voters watch yours'),
    ...under('table.outcome', 'consequence headline landed letter meant moved.from moved.to moved.who title voices.says voices.who'),
  ],
  stage: [
    ...brief,
    ...'code door ended line people planned scene timer.left timer.until title'.split(' '),
    ...under('news', 'tables text title'),
    ...asked('questions'),
    ...under('questions', 'few leaders tables tally.count tally.option voted voters'),
    ...under('tables', 'asksOwn chosen.letter chosen.title ending held id phase title own.count own.letter own.title'),
    ...under('tables.outcome', 'consequence headline letter moved.from moved.to moved.who title voice.says voice.who'),
    ...under('ways', 'did.letter did.title ended says text title'),
  ],
};

test('phones and the projector are told these fields and no others', () => {
  const told = { phone: new Set<string>(), stage: new Set<string>() };
  for (const [at, scenario] of [...written, ...met].entries()) {
    for (let seed = 0; seed < 8; seed++) {
      playRoom(scenario, 1000 * at + seed, 150, ({ answer, after }) => {
        if (!answer.ok || answer.events.length === 0) return;
        for (const { id } of after.seats) for (const field of fieldsOf(phoneView(scenario, after, id))) told.phone.add(field);
        for (const field of fieldsOf(stageView(scenario, after))) told.stage.add(field);
      });
    }
  }
  for (const window of ['phone', 'stage'] as const) {
    const allowed = new Set(mayBeTold[window]);
    expect([...told[window]].filter((field) => !allowed.has(field))).toEqual([]);
    // These rooms come to nearly all that there is: else a field that nobody may be told could hide.
    expect(told[window].size).toBeGreaterThan(allowed.size * 0.95);
  }
});
