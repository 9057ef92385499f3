import {
  BorderStyle,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block } from './block.ts';
import { plainText } from './plain-text.ts';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const ink = '14233B';
const headed = (size: number, before: number) => ({
  run: { font: 'Calibri', size, bold: true, color: ink },
  paragraph: { spacing: { before, after: 80 }, keepNext: true },
});

/** A document to edit, .docx: headings, lists, tables whose header row repeats, in British English. Text stays text. */
export function writeDocx(title: string, blocks: readonly Block[]): Promise<ArrayBuffer> {
  const document = new Document({
    title: plainText(title),
    creator: 'Bearings',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: 'en-GB' } }, paragraph: { spacing: { after: 100 } } },
        heading1: headed(36, 0),
        heading2: headed(28, 320),
        heading3: headed(23, 200),
        caption: {
          run: { size: 20, italics: false, bold: true, color: ink },
          paragraph: { spacing: { before: 120, after: 60 }, keepNext: true },
        },
      },
    },
    numbering: {
      config: [
        { reference: 'numbered', levels: [level(LevelFormat.DECIMAL, '%1.')] },
        { reference: 'bulleted', levels: [level(LevelFormat.BULLET, '•')] },
      ],
    },
    sections: [{ properties: { page: { size: a4, margin } }, children: blocks.flatMap((block, index) => partsOf(block, index)) }],
  });
  return Packer.toArrayBuffer(document);
}

/** A4 in twentieths of a point. */
const a4 = { width: 11_906, height: 16_838 };
const margin = { top: 1134, bottom: 1134, left: 1134, right: 1134 };
const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  style: { paragraph: { indent: { left: 400, hanging: 300 } } },
});

/** `instance`: each numbered list counts from one. */
function partsOf(block: Block, instance: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], children: [words(block.text)] })];
    case 'paragraph':
      return [new Paragraph({ children: [words(block.text)] })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: block.numbered ? 'numbered' : 'bulleted', level: 0, instance },
            children: [words(item)],
          }),
      );
    case 'table':
      return [
        new Paragraph({ style: 'Caption', children: [words(block.caption)] }),
        tableOf(block),
        new Paragraph({ spacing: { after: 0 }, children: [] }),
      ];
  }
}

function tableOf({ columns, rows }: Extract<Block, { kind: 'table' }>): Table {
  const cell = (text: string, bold: boolean, head: boolean) =>
    new TableCell({
      ...(head && { shading: { type: ShadingType.CLEAR, fill: 'E8E6DA', color: 'auto' } }),
      children: [new Paragraph({ spacing: { after: 0 }, children: [words(text, bold)] })],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    tableLook: { firstRow: true, firstColumn: true },
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    borders: Object.fromEntries(
      ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'].map((side) => [
        side,
        { style: BorderStyle.SINGLE, size: 4, color: '8A8F9C' },
      ]),
    ),
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((text) => cell(text, true, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text, index) => cell(text, index === 0, false)) })),
    ],
  });
}

const words = (text: string, bold = false) => new TextRun({ text: plainText(text), bold });
