import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { peoplePerFigure } from '../../../src/ui/workshop/stage/figures.tsx';
import { StageBrief } from '../../../src/ui/workshop/stage/stage-brief.tsx';
import { stageMoment } from '../../../src/ui/workshop/stage/stage-moment.ts';
import { StageRows } from '../../../src/ui/workshop/stage/stage-rows.tsx';
import { stageSaid } from '../../../src/ui/workshop/stage/stage-said.ts';
import { StageScreen } from '../../../src/ui/workshop/stage/stage-screen.tsx';
import { votedWords } from '../../../src/ui/workshop/stage/voted-words.ts';
import { briefOf } from '../../../src/workshop/brief.ts';
import { smallScenario } from '../../small-scenario.ts';
import type { MemoryRoom } from '../../workshop/memory-link.ts';
import { playScene, type SceneName } from '../../workshop/scenes.ts';

interface Shown {
  readonly room: MemoryRoom;
  readonly html: string;
  /** What can be read of it. */
  readonly text: string;
  readonly said: string;
}

const render = (room: MemoryRoom, address?: string): string =>
  renderToStaticMarkup(createElement(StageScreen, { link: room.stage(), address }));
const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

async function shown(scene: SceneName, address: string | undefined = 'https://bearings.example'): Promise<Shown> {
  const room = await playScene(scene);
  const html = render(room, address);
  const view = room.stage().read().view;
  if (!view) throw new Error('There is nothing to show.');
  return { room, html, text: textOf(html), said: stageSaid(view, stageMoment(view)) };
}

const solid = (html: string): number => html.split('class="figure"').length - 1;
const outlined = (html: string): number => html.split('class="figure figure-to-come"').length - 1;

describe('the projector', () => {
  test('shows the way in before it begins, and who is in', async () => {
    const { html, text } = await shown('coming');
    expect(text).toContain('bearings.example /join.html');
    expect(text).toContain('TERN 42');
    expect(text).toContain('12 people are in.');
    expect(html).toContain('class="qr"');
    expect(text).not.toContain('protect first');
  });

  test('has the brief for all to read, with who is who and the way in, and its words explained where nobody has a phone', async () => {
    const { room, html, text, said } = await shown('briefing');
    const { brief } = room.stage().read().view ?? expect.fail();
    const { headline = '', text: told = '', people = [] } = brief ?? {};
    expect(people.length).toBeGreaterThan(0);
    for (const words of [headline, told, ...people.flatMap(({ name, role, wants }) => [name, role, wants])]) expect(text).toContain(words);
    expect(text).toContain('TERN 42');
    expect(said).toContain(`The brief. ${headline}. ${told}`);
    expect(text).not.toContain('protect first');
    expect(html).not.toContain('<dl');
    const worded = (alone: boolean): string => {
      const red = { ...briefOf(smallScenario()), text: 'Three red bills lie on the desk.' };
      return textOf(renderToStaticMarkup(createElement(StageBrief, { title: '', brief: red, alone })));
    };
    expect(worded(true)).toContain('red bill: A bill that has been sent for the third time.');
    expect(worded(false)).not.toContain('red bill:');
  });

  test('has neither square nor code where no phone can join', async () => {
    const room = await playScene('coming');
    for (const scene of [room, await playScene('split')]) {
      const html = render(scene);
      expect(html).not.toContain('class="qr"');
      expect(html).not.toContain('TERN 42');
    }
  });

  test('shows no way in while the door is closed', async () => {
    const room = await playScene('split');
    await room.must({ type: 'set-door', door: 'closed', approval: false });
    expect(render(room, 'https://bearings.example')).not.toContain('TERN 42');
  });

  test('reads the moment out with its choices and the time to talk', async () => {
    const { text, said } = await shown('reading');
    for (const words of ['The grant stops in March.', 'Three boys slept in the hall.', 'Pool the money', 'Decision 1'])
      expect(text).toContain(words);
    expect(text).toMatch(/3:\d\d/);
    expect(text).not.toContain('have voted');
    expect(said).toBe('The grant stops in March. What do you protect first?');
  });

  test('gathers figures while a vote is open, and tells nothing of what they are for', async () => {
    const { html, text, said } = await shown('voting');
    expect([solid(html), outlined(html)]).toEqual([31, 7]);
    expect(text).toContain('31 of 38 have voted');
    expect(text).toContain('Say aloud what matters most');
    expect(html).not.toContain('stage-row-count');
    expect(html).not.toContain('stage-row-leads');
    expect(said).toContain('The vote is open.');
  });

  test('shows one figure a vote once it is closed and the facilitator shows the split, with the most in yellow', async () => {
    const { html, said } = await shown('split');
    expect(solid(html)).toBe(31);
    expect([...html.matchAll(/stage-row-count">(\d+)/g)].map(([, count]) => count)).toEqual(['7', '16', '4', '4', '0']);
    expect(html.split('stage-row-leads')).toHaveLength(2);
    expect(html).toMatch(/16<span class="hidden-text">, the most/);
    expect(said).toContain('B, Sort services gold, silver, bronze: 16.');
  });

  test('keeps the split to itself where it is not to be shown', async () => {
    const { html, text } = await shown('closed');
    expect(html).not.toContain('stage-row-count');
    expect(text).toContain('The vote is closed.');
  });

  test('outlines both of a tie, and neither is yellow', async () => {
    const { html, text } = await shown('tie');
    expect(html.split('stage-row-ties')).toHaveLength(3);
    expect(html).not.toContain('stage-row-leads');
    expect(text).toContain('Tied: hear one voice from each');
    expect(text).toContain('One voice from each, and then vote again.');
  });

  test('draws two people as one figure over 60 voters, and says so', async () => {
    const { html, text } = await shown('many');
    expect(solid(html)).toBe(16 + 25);
    expect(text).toContain('One figure is two people.');
    expect([60, 61, 120, 121, 301, 601].map(peoplePerFigure)).toEqual([1, 2, 2, 5, 10, 20]);
  });

  test('holds what was decided until it is revealed', async () => {
    const { text } = await shown('decided');
    // All of them have just said what they would do.
    expect(text).toContain('Before it is told: who will like it, and who will not?');
    expect(text).not.toContain('The hall stays warm');
  });

  test('says which table decided for what once any has, and marks nothing as leading', async () => {
    const { room, html, text, said } = await shown('chosen');
    expect(text).toContain('B B. Sort services gold, silver, bronze Tables 1, 2 and 4 16 votes');
    expect(text).toContain('D D. Pool the money with health and police Tables 3 and 5 4 votes');
    expect(text).toContain('Still to decide: Table 6.');
    expect(html).not.toMatch(/stage-row-(leads|ties)/);
    expect(said).toMatch(/^Tables 1, 2 and 4: B, Sort services.* Tables 3 and 5: D, Pool.* Still to decide: Table 6\.$/);
    await room.must({ type: 'settle', round: room.session().tables[5]?.round?.id ?? '', option: 'sort' });
    expect(render(room)).not.toMatch(/stage-row-(leads|ties)/);
    expect(textOf(render(room))).toContain('Before it is told: who will like it, and who will not?');
  });

  test('marks what every table decided', async () => {
    const { html, text, said } = await shown('decided');
    expect(html.split('stage-row-leads')).toHaveLength(2);
    expect(text).toContain('Sort services gold, silver, bronze Every table');
    expect(said).toBe('Decided at every table: B, Sort services gold, silver, bronze.');
  });

  test('counts votes by hand without a number that could be reached', async () => {
    const room = await playScene('several');
    const round = room.session().tables[0]?.round?.id ?? '';
    const option = room.stage().read().view?.questions[0]?.decision.choices[0]?.id ?? '';
    await room.must({ type: 'count', round, hands: [{ option, count: 90 }] });
    expect(textOf(render(room))).toMatch(/Who pays for the hall\?.* Let it pass 90 votes Table 2/);
  });

  test('tells what came: the story where all met the same, by what they did for several', async () => {
    const alone = await shown('revealed');
    expect(alone.html).toMatch(/<h1[^>]*>The hall stays warm/);
    for (const words of [
      'Sort services gold, silver, bronze',
      'Cal brings soup.',
      'You came back. Cal Reed',
      'Anna Brandt trusts you more: 5 to 7',
    ])
      expect(alone.text).toContain(words);
    expect(alone.said).toContain('Cal brings soup. By Thursday a nurse comes too, and stays after her shift. Cal Reed: You came back.');
    const { room, text } = await shown('parted');
    expect(text).toContain('Tables 1, 2 and 4: Sort services');
    expect(text).toContain('Tables 3 and 5: Let it pass');
    expect(text).toContain('Table 6: Let it pass Still to be told.');
    expect(text).not.toContain('Cal brings soup.');
    for (const table of ['t3', 't5', 't6']) await room.must({ type: 'step-back', table, entry: 0 });
    expect(textOf(render(room))).toContain('Still to decide: Tables 3, 5 and 6.');
    expect(textOf(render(room))).not.toContain('The hall stays warm');
  });

  test('tells each table’s outcome once all are told, whatever they were asked', async () => {
    const room = await playScene('apart');
    for (const { round } of room.session().tables)
      await room.must({ type: 'settle', round: round?.id ?? '', option: round?.id.startsWith('t2/') ? 'plans' : 'pay-it-yourself' });
    expect(textOf(render(room))).toContain('Pay it from your own budget Every table');
    await room.must({ type: 'reveal', tables: 'all' });
    const text = textOf(render(room));
    expect(text).toContain('Tables 1, 3, 4, 5 and 6: Pay it from your own budget');
    expect(text).toMatch(/Table 2: Use the plans you drew up in spring The hall stays warm/);
  });

  test('tells with it what each would have done, tables that met the same together, and not before', async () => {
    const alone = await shown('revealed');
    expect(alone.text).toContain('What you would have done A A. Use the plans you drew up in spring: 4 B B. Sort services');
    expect(alone.said).toContain(
      'What you would have done: A, Use the plans you drew up in spring: 4; B, Sort services gold, silver, bronze: 9;',
    );
    // Votes are not shown in this room: hands were raised before everybody.
    expect(alone.room.stage().read().view?.questions[0]?.tally).toBeUndefined();
    const { text, said } = await shown('parted');
    expect(text).toContain('B B. Sort services gold, silver, bronze: 2 D D. Pool the money with health and police: 7');
    expect(said).not.toContain('Use the plans');
  });

  test('tells fewer tables where hands stand under them, and how many more there are', () => {
    const own = [{ letter: 'A', title: 'Use the plans', count: 3 }];
    const rows = (count: number, hands: typeof own): number => {
      const told = Array.from({ length: count }, (_, at) => ({
        tables: [`Table ${at + 1}`],
        letter: 'A',
        title: 'T',
        says: `S${at}`,
        text: '',
        moved: [],
        own: hands,
      }));
      return renderToStaticMarkup(createElement(StageRows, { told })).split('stage-told-says').length - 1;
    };
    expect([rows(6, []), rows(7, []), rows(5, own), rows(6, own)]).toEqual([6, 5, 5, 4]);
  });

  test('counts one as one, and nobody not at all', () => {
    expect([votedWords(1, 38), votedWords(2, 38), votedWords(1, 0), votedWords(9, 0), votedWords(0, 0)]).toEqual([
      '1 of 38 has voted',
      '2 of 38 have voted',
      '1 vote',
      '9 votes',
      '',
    ]);
  });

  test('gives each question its choices and who stands there where tables are apart, the most tables first', async () => {
    const { text, html } = await shown('several');
    expect(text).toMatch(
      /Tables 1, 3, 4, 5 and 6 \. Decision 2 of 3 Who pays for the hall\? A A\. Put both budgets in one .* 0 of 13 have voted Table 2/,
    );
    expect(text).toMatch(
      /Table 2 \. Decision 1 of 3 The grant stops in March\. What do you protect first\? A A\. .* E E\. Let it pass Reading/,
    );
    expect(html.split('<h1')).toHaveLength(2);
  });

  test('counts by question where tables are apart and the split is shown', async () => {
    const { html, text, said } = await shown('apart');
    expect(text).toContain('B B. Pay it from your own budget 31 , the most');
    expect(text).toContain('A A. Use the plans you drew up in spring 7 , the most');
    expect(html.split('stage-row-leads')).toHaveLength(3);
    expect(said).toContain(
      'Table 2: The grant stops in March. What do you protect first? The vote is closed. A, Use the plans you drew up in spring: 7.',
    );
  });

  test('tells what has happened while tables read, and where, with the lines and prices of what can be done', async () => {
    const { room, text, said } = await shown('news', undefined);
    expect(text).toContain('Water in the hall The hall is wet by noon. Ben moves the chairs.');
    expect(said).toMatch(/^Water in the hall\. The hall is wet by noon\. Ben moves the chairs\. The grant stops/);
    expect(text).toContain('Say aloud what matters most, and what goes first. Costs 1 time');
    await room.must({ type: 'open-round', tables: 'all' });
    expect(textOf(render(room))).not.toContain('Water in the hall');
    const several = await playScene('reading');
    await several.must({ type: 'inject', event: 'flood', tables: ['t2', 't3'] });
    expect(textOf(render(several))).toContain('Tables 2 and 3: Water in the hall');
  });

  test('says that it is paused, with the clock hollow; and which tables are, where others go on', async () => {
    const { room, html, text, said } = await shown('paused');
    expect(text).toContain('Paused');
    expect(html).not.toContain('time-ring-left');
    expect(said).toMatch(/^Paused\./);
    expect(text).toContain('Decision 1 of 3. Paused.');
    await room.must({ type: 'resume', tables: ['t1', 't2', 't3', 't4', 't5'] });
    expect(textOf(render(room))).toContain('Paused: Table 6');
  });

  test('ends with the way each table went and what it came to, and the last line said', async () => {
    const { text, html } = await shown('ended');
    expect(text).toContain('A list without names');
    expect(text).toContain('Who was not asked today?');
    expect(html).not.toContain('TERN 42');
    expect(text).toMatch(/The end .*What was decided, in order .*E\. Let it pass/);
    const stopped = await playScene('revealed');
    await stopped.must({ type: 'end' });
    expect(textOf(render(stopped))).toContain('Where the room stops');
    const several = await shown('over');
    expect(several.text).toMatch(/Tables 1, 2 and 4 .* B B, Sort services .* D D, .* Tables 3, 5 and 6 .* E E, Let it pass/);
    expect(several.said).toMatch(/^The end\. Tables 1, 2 and 4: B, D, D\. /);
  });

  test('says that it ends where nothing was decided', async () => {
    const room = await playScene('reading');
    await room.must({ type: 'end' });
    expect(textOf(render(room))).toContain('The room stops here. Thank you for playing.');
  });

  test('keeps its picture and says so while the facilitator’s window is away', async () => {
    const room = await playScene('split');
    const link = room.stage();
    link.read();
    room.setLine('lost');
    const text = textOf(renderToStaticMarkup(createElement(StageScreen, { link })));
    expect(text).toContain('The facilitator’s window is away.');
    expect(text).toContain('The grant stops in March.');
  });
});
