import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { pagesOf } from '../../../src/ui/workshop/kit/kit-parts.ts';
import { KitScreen } from '../../../src/ui/workshop/kit/kit-screen.tsx';
import { type Kit, kitOf } from '../../../src/workshop/kit.ts';
import { shipped } from '../../laws/scenarios.ts';
import { smallScenario } from '../../small-scenario.ts';

const drawn = (kit: Kit, tables: number): string =>
  renderToStaticMarkup(createElement(KitScreen, { kit, tables, onPrint: () => undefined }));

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
/** What is read, of a page or a part of one. */
const textOf = (markup: string): string => markup.replaceAll(/<[^>]*>/g, '').replaceAll(/&[#\w]+;/g, (sign) => signs[sign] ?? sign);
const count = (text: string, part: string): number => text.split(part).length - 1;

test('every scenario’s kit has on paper all that is in it', () => {
  for (const { scenario } of shipped) {
    const kit = kitOf(scenario);
    const page = drawn(kit, 1);
    const text = textOf(page);
    const { headline, text: brief, people, terms, questions, cite } = kit.handout;
    const words = [
      ...kit.cards.flatMap(({ title, plays, aim, knows }) => [title, plays?.role ?? title, aim, knows]),
      ...kit.sheets.flatMap(({ frames, moments }) => [
        ...frames.map(({ letter, says }) => `${letter}. ${says}`),
        ...moments.flatMap(({ question, scene, when, choices }) => [
          question,
          scene,
          when,
          ...choices.map(({ letter, title, line }) => `${letter}. ${title} ${line}`),
        ]),
      ]),
      kit.setting,
      headline,
      brief,
      cite,
      ...questions,
      ...people.flatMap(({ name, role, wants }) => [name, role, wants]),
      ...terms.map(({ term, says }) => `${term} ${says}`),
    ];
    expect(words.length).toBeGreaterThan(150);
    expect(words.filter((one) => !text.includes(one))).toEqual([]);
    expect(count(page, 'class="kit-page')).toBe(Object.values(pagesOf(kit, 1)).reduce((sum, pages) => sum + pages, 0));
  }
});

test('each table has cards and sheets of its own, named for it, and the handout is there once', () => {
  const kit = kitOf(smallScenario());
  const three = drawn(kit, 3);
  // Four cards to a page, and two moments: the small scenario has four roles and three decisions of one moment.
  expect(pagesOf(kit, 3)).toEqual({ cards: 3, sheets: 6, handout: 1 });
  expect(count(three, 'class="kit-page')).toBe(10);
  expect(count(three, 'class="kit-card"')).toBe(12);
  expect(count(three, `Table 3 · ${kit.title}`)).toBe(4 + 3);
  expect(drawn(kit, 1)).not.toContain('Table 1');
});

test('what stays outside a folded card is the name and what everybody knows of it', () => {
  const kit = kitOf(smallScenario());
  const cards = drawn(kit, 1).split('class="kit-card"').slice(1);
  expect(cards).toHaveLength(kit.cards.length);
  for (const [index, { title, aim, knows }] of kit.cards.entries()) {
    const [outside = '', want = '', know = ''] = (cards[index] ?? '').split('class="kit-card-inside');
    expect(textOf(outside)).toContain(title);
    for (const secret of [aim, knows]) expect(textOf(outside)).not.toContain(secret);
    // What is covered by the flap, and what stands on its inner side.
    expect(textOf(want)).toContain(aim);
    expect(textOf(know)).toContain(knows);
  }
});
