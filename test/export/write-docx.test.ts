import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { whatIf } from '../../src/debrief/what-if.ts';
import { tellDebrief } from '../../src/export/tell-debrief.ts';
import { writeDocx } from '../../src/export/write-docx.ts';
import { runWith, toldOf } from './told.ts';

const markup = '</w:t><w:t>&amp; <b>bold</b> "q" \u0007\uD800';
const told = toldOf(runWith(7920, markup), {
  runName: markup,
  note: `First line ${markup}\n\nSecond line`,
  commitments: [{ what: `Ring the heads ${markup}`, by: 'Friday', who: '' }],
});
const blocks = tellDebrief(told);
const files = unzipSync(new Uint8Array(await writeDocx(markup, blocks)));
const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
const body = part('word/document.xml');

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
const textsOf = (xml: string): string => unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));
const paragraphs = (xml: string): readonly string[] => xml.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? [];
const styled = (style: string): readonly string[] =>
  paragraphs(body)
    .filter((one) => one.includes(`<w:pStyle w:val="${style}"/>`))
    .map(textsOf);
/** What XML cannot hold is left out. */
const seen = markup.replace('\u0007', '').replace('\uD800', '\uFFFD');

describe('the document of a debrief', () => {
  it('has the debrief’s headings, in order, at their levels', () => {
    for (const level of [1, 2, 3]) {
      const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []));
      expect(headings.length).toBeGreaterThan(0);
      expect(styled(`Heading${level}`)).toEqual(headings);
    }
    for (const wanted of ['The path you took', 'Meant and landed', 'Whose resources you spent', 'How trust moved', 'Children’s outcomes'])
      expect(styled('Heading2')).toContain(wanted);
    for (const wanted of ['What if', 'Evidence', 'Questions to take away', 'Your note', 'What you mean to do', 'Decision by decision'])
      expect(styled('Heading2')).toContain(wanted);
  });

  it('has real tables, each under its caption, whose first row is a header', () => {
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    const found = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(found).toHaveLength(tables.length);
    expect(styled('Caption')).toEqual(tables.map(({ caption }) => caption));
    for (const [index, { columns, rows }] of tables.entries()) {
      const lines = found[index]?.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
      expect(lines.map((line) => line.includes('<w:tblHeader/>'))).toEqual([true, ...rows.map(() => false)]);
      const cells = lines.map((line) => (line.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map(textsOf));
      expect(cells).toEqual([columns, ...rows].map((row) => row.map((text) => text.replace(markup, seen))));
    }
  });

  it('tells every figure of the report', () => {
    const { behaviours, spent, people, outcomes } = told.report;
    const tableOf = (caption: RegExp) =>
      blocks.flatMap((block) => (block.kind === 'table' && caption.test(block.caption) ? [block.rows] : []))[0];
    expect(tableOf(/^Decisions in which each/)?.map(([, meant, landed]) => [Number(meant), Number(landed)])).toEqual(
      behaviours.map(({ meant, landed }) => [meant, landed]),
    );
    expect(textsOf(body)).toContain(`${spent.own} of ${spent.own + spent.others} units came from you.`);
    expect(
      tableOf(/^Trust, 0 to 10/)?.map(([name, , start, end]) => [name, Number.parseInt(start ?? '', 10), Number.parseInt(end ?? '', 10)]),
    ).toEqual(people.map(({ name, course }) => [name, course[0]?.trust, course.at(-1)?.trust]));
    expect(tableOf(/^Mean over the wards/)?.map(([name, start, end]) => [name, start, end])).toEqual(
      outcomes.map(({ name, start, end }) => [name, start.toFixed(1), end.toFixed(1)]),
    );
  });

  it('tells of every option what the page tells: the endings, and the figures that differ most', () => {
    const { whatIf: played, came, scenario: met } = told;
    const tables = blocks.flatMap((block) =>
      block.kind === 'table' && block.caption.startsWith('Options of decision') ? [block.rows] : [],
    );
    expect(tables).toHaveLength(played.length);
    for (const [index, options] of played.entries()) {
      const same = options.find(({ chosen }) => chosen);
      const open = options.filter(({ closed }) => closed === undefined);
      for (const [row, option] of open.entries()) {
        if (option.chosen || !same) continue;
        const { rows, endings } = whatIf(met, came, same.ends, option.ends);
        const [, ends, differs] = tables[index]?.[row] ?? [];
        expect(ends).toContain(`${endings[0]?.title} ${endings[0]?.other}`);
        expect(differs).toContain(`${rows[0]?.name}: ${rows[0]?.other.p50.toFixed(rows[0].digits)} (`);
      }
    }
  });

  it('says what each claim rests on and where that stands', () => {
    expect(textsOf(body)).toContain('Grade: stated. The study says this.');
    expect(textsOf(body)).toContain('Said in our words. (Resourceful leadership, lines 12–14)');
  });

  it('keeps text text: the player’s own, with its markup, stands in it as it was written', () => {
    expect(textsOf(body)).toContain(`This run is called “${seen}”.`);
    expect(textsOf(body)).toContain(`Your line why: “${seen}”`);
    expect(paragraphs(body).map(textsOf)).toContain(`First line ${seen}`);
    expect(paragraphs(body).map(textsOf)).toContain('Second line');
    expect(body).not.toContain('<b>');
    expect(body).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
  });

  it('is in British English and has a title', () => {
    expect(part('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    expect(unescaped(part('docProps/core.xml'))).toContain(`<dc:title>${seen}</dc:title>`);
  });

  it('says so where options could not be played on', () => {
    const without = tellDebrief({ ...told, whatIf: [] });
    expect(without).toContainEqual({ kind: 'paragraph', text: 'The options could not be played on when this was written.' });
  });
});
