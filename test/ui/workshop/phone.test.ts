import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { JoinScreen } from '../../../src/ui/workshop/phone/join-screen.tsx';
import { phoneSaid } from '../../../src/ui/workshop/phone/phone-said.ts';
import { PhoneScreen } from '../../../src/ui/workshop/phone/phone-screen.tsx';
import { settleable } from '../../../src/ui/workshop/phone/settleable.ts';
import type { Link } from '../../../src/workshop/link.ts';
import type { PhoneView } from '../../../src/workshop/phone-view.ts';
import type { MemoryRoom } from '../../workshop/memory-link.ts';
import { playScene, type SceneName } from '../../workshop/scenes.ts';

interface Shown {
  readonly room: MemoryRoom;
  readonly html: string;
  readonly text: string;
  readonly said: string;
}

const render = (link: Link<PhoneView>): string => renderToStaticMarkup(createElement(PhoneScreen, { link }));
const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

async function shown(scene: SceneName, seat = 'p1'): Promise<Shown> {
  const room = await playScene(scene);
  const link = room.phone(seat);
  const html = render(link);
  const view = link.read().view;
  if (!view) throw new Error(`There is no seat ${seat}.`);
  return { room, html, text: textOf(html), said: phoneSaid(view) };
}

const radios = (html: string): number => html.split('type="radio"').length - 1;

describe('a phone', () => {
  test('waits to be let in, and then for a table', async () => {
    expect((await shown('waiting')).text).toContain('The facilitator lets you in.');
    expect((await shown('placeless')).text).toContain('The facilitator gives you a table.');
    const { html, text } = await shown('choosing');
    expect(text).toContain('Which table do you sit at? Table 1 Table 2 Table 3');
    expect(html.split('<button')).toHaveLength(4);
  });

  test('shows whom one plays, with what only they know, before what is asked', async () => {
    const { html, text } = await shown('cast');
    expect(text).toContain('You are Anna Brandt Assistant director, early help');
    expect(text).toContain('Only you know: Two home visiting posts end with this grant. You want: Keep them.');
    expect(html).toMatch(/class="role-aim" aria-expanded="true"/);
    expect(text.indexOf('Anna Brandt')).toBeLessThan(text.indexOf('The grant stops'));
  });

  test('has one’s card and no story while people come in, and says when the brief is there', async () => {
    const coming = await shown('coming');
    expect(coming.text).toContain('Not begun yet');
    expect(coming.text).not.toContain('The grant stops');
    expect(coming.said).toBe('Table 1. It has not begun yet.');
    const { room, text, said } = await shown('briefing');
    expect(text).toContain('Only you know');
    expect(text).not.toContain('The grant stops');
    expect(said).toBe(`Table 1. The brief: ${room.stage().read().view?.brief?.headline}.`);
  });

  test('asks by radio buttons named by the question, and nothing is cast yet', async () => {
    const { html, text, said } = await shown('cast');
    expect(radios(html)).toBe(5);
    expect(html).toContain('<legend class="hidden-text">The grant stops in March. What do you protect first?</legend>');
    expect(html).toMatch(/aria-disabled="true">Choose one/);
    expect(said).toBe('Table 1. The vote is open. The grant stops in March. What do you protect first?');
    expect(text).toContain('You can change it until the vote closes.');
  });

  test('asks first what kind of problem it is', async () => {
    const { html, text } = await shown('framing');
    expect(text).toContain('What kind of problem is this?');
    expect(radios(html)).toBe(3);
  });

  test('shows what was sent in four ways, and offers to change it', async () => {
    const { html, text } = await shown('sent');
    expect(html.split('vote-row-chosen')).toHaveLength(2);
    expect(html.split('vote-mark-solid')).toHaveLength(2);
    expect(html).toContain('vote-row-tick');
    expect(html).toContain('<span class="hidden-text">Your vote</span>');
    expect(text).toContain('Sent. Change it');
    expect(text).toContain('Sent: B, Sort services gold, silver, bronze.');
    expect(radios(html)).toBe(0);
  });

  test('lets who comes late read their role and watch', async () => {
    const { html, text, said } = await shown('late');
    expect(text.indexOf('Anna Brandt')).toBeLessThan(text.indexOf('Watch this one.'));
    expect(radios(html)).toBe(0);
    expect(said).toContain('Watch this one.');
  });

  test('gives an observer nothing to press', async () => {
    const { html, text } = await shown('observing');
    expect(text).toContain('You watch, and do not vote.');
    expect(radios(html)).toBe(0);
    expect(html).not.toContain('phone-go');
  });

  test('locks its rows once the vote is closed, and one’s mark stays', async () => {
    const { html, text } = await shown('locked');
    expect(radios(html)).toBe(0);
    expect(text).toContain('The vote is closed.');
    expect(html.split('vote-row-chosen')).toHaveLength(2);
    expect(html).not.toContain('vote-row-count');
  });

  test('has the director hear everybody and decide, with how they voted', async () => {
    const { html, text } = await shown('settling');
    expect(text).toContain('Hear everybody, then decide.');
    expect([...html.matchAll(/vote-row-count">(\d)/g)].map(([, count]) => count)).toEqual(['0', '3', '0', '1', '0']);
    expect(radios(html)).toBe(5);
  });

  test('sends a table that is to agree back to its talk', async () => {
    const { html, text, said } = await shown('agreeing');
    expect(text).toContain('Not agreed yet. Talk on; the vote is opened again.');
    expect(html).not.toContain('phone-go');
    const other = await shown('agreeing', 'p2');
    expect([other.text, other.said]).toEqual([expect.stringContaining('Not agreed yet. Talk on; the vote is opened again.'), said]);
  });

  test('holds what came of it until it is told', async () => {
    const { text, said } = await shown('decided');
    expect(text).toContain('Your table has decided');
    expect(text).toContain('who will like it, and who will not?');
    expect(text).not.toContain('The hall stays warm');
    expect(said).toBe('Table 1. Decided: B, Sort services gold, silver, bronze.');
  });

  test('tells what came, who spoke and whose trust moved, and asks who plays one of them how they take it', async () => {
    const { html, text } = await shown('told');
    expect(text).toContain('The hall stays warm');
    expect(text).toContain('You came back.');
    expect(text).toMatch(/You trust the director more: 5 to 7/);
    expect(text).toMatch(/How do you take it\? . I trust them less . It changes nothing . I trust them more/);
    expect(html.split('aria-pressed="false"')).toHaveLength(4);
    expect((await shown('told', 'p2')).text).not.toContain('How do you take it?');
  });

  test('shows what was brought in, and says it', async () => {
    const { text, said } = await shown('news');
    expect(text).toContain('Water in the hall');
    expect(said).toContain('Water in the hall. The hall is wet by noon.');
  });

  test('reads a moment with each choice’s line and what it costs', async () => {
    const { text } = await shown('news');
    expect(text).toContain('Say aloud what matters most, and what goes first. Costs 1 time.');
  });

  test('says that it is paused', async () => {
    const { text, said } = await shown('paused');
    expect(text).toContain('Paused by the facilitator.');
    expect(said).toContain('Paused.');
  });

  test('is over for who was removed, and ends for all with the last thing asked', async () => {
    expect((await shown('removed')).text).toContain('Your seat has been taken away');
    const { text } = await shown('ended');
    expect(text).toContain('A list without names');
    expect(text).toContain('Who was not asked today?');
  });

  test('is told where it was moved to', async () => {
    const { room } = await shown('voting');
    await room.must({ type: 'move', seat: 'p1', table: 't2' });
    const view = room.phone('p1').read().view;
    expect(view && phoneSaid(view)).toMatch(/^Table 2\. A vote is open\. Watch this one\./);
  });

  test('keeps what it showed while its line is lost, and says so', async () => {
    const { room } = await shown('cast');
    const link = room.phone('p1');
    link.read();
    room.setLine('lost', 'No line.');
    const text = textOf(render(link));
    expect(text).toContain('No line.');
    expect(text).toContain('Anna Brandt');
  });
});

describe('who leads a table', () => {
  const choice = (id: string, closed?: string) => ({ id, letter: id, title: id, line: '', costs: {}, costsMore: false, closed });
  const choices = [choice('a'), choice('b'), choice('c', 'Too dear.')];
  const tally = (...counts: readonly number[]) => counts.map((count, index) => ({ option: 'abc'[index] ?? '', count }));

  test('settles a vote for what most are for, and a tie only as its director', () => {
    expect(settleable('vote', { tally: tally(2, 1, 0), leaders: ['a'] }, 'member', choices).open).toEqual(['a']);
    const tie = { tally: tally(1, 1, 0), leaders: ['a', 'b'] };
    expect(settleable('vote', tie, 'member', choices).open).toEqual([]);
    expect(settleable('vote', tie, 'director', choices).open).toEqual(['a', 'b']);
    expect(settleable('vote', { tally: tally(0, 0, 0), leaders: [] }, 'director', choices).open).toEqual([]);
  });

  test('decides for anything that is open in the director’s manner, and only as director', () => {
    const round = { tally: tally(0, 3, 0), leaders: ['b'] };
    expect(settleable('director', round, 'director', choices).open).toEqual(['a', 'b']);
    expect(settleable('director', round, 'member', choices).open).toEqual([]);
  });

  test('is said to every phone of the table as far as another settles it', () => {
    const says = (manner: 'vote' | 'director' | 'consensus', ...counts: readonly number[]) => {
      const most = Math.max(...counts);
      const leaders = most === 0 ? [] : tally(...counts).flatMap(({ option, count }) => (count === most ? [option] : []));
      return settleable(manner, { tally: tally(...counts), leaders }, 'nobody', choices);
    };
    expect(says('consensus', 1, 3).says).toBe('The vote is closed. Not agreed yet. Talk on; the vote is opened again.');
    expect(says('consensus', 0, 3)).toEqual({ says: 'The vote is closed. You agree. It is said for the table now.', open: [] });
    expect(says('vote', 0, 0).says).toBe('The vote is closed. Nobody has voted. Talk on; the vote is opened again.');
    expect(says('vote', 2, 1)).toEqual({ says: 'The vote is closed. The table has voted. It is settled now.', open: [] });
    expect(says('vote', 2, 2)).toEqual({
      says: 'The vote is closed. It is a tie. Hear one voice from each; then it is decided.',
      open: [],
    });
    expect(says('director', 2, 1)).toEqual({ says: 'The vote is closed. The director decides now.', open: [] });
  });

  test('says that all agree only where all do', () => {
    expect(settleable('consensus', { tally: tally(0, 3, 0), leaders: ['b'] }, 'member', choices).open).toEqual(['b']);
    expect(settleable('consensus', { tally: tally(1, 3, 0), leaders: ['b'] }, 'director', choices).open).toEqual([]);
  });
});

test('the way in has the code that the address brought, and a name that may stay empty', () => {
  const html = renderToStaticMarkup(createElement(JoinScreen, { code: 'TERN 42', onJoin: async () => undefined }));
  expect(html).toContain('value="TERN 42"');
  expect(textOf(html)).toContain('Your name, if you like');
  expect(html.match(/required/g)).toHaveLength(1);
});
