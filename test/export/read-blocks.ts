import type { Block } from '../../src/export/block.ts';

/** Header and rows of the table whose caption begins so; `undefined` where there is none. */
export function tableIn(blocks: readonly Block[], caption: string): readonly (readonly string[])[] | undefined {
  const found = blocks.find((block) => block.kind === 'table' && block.caption.startsWith(caption));
  return found?.kind === 'table' ? [found.columns, ...found.rows] : undefined;
}

/** Headings, paragraphs and items of lists, in order. */
export const linesOf = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(linesIn);

function linesIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`];
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.map((item, at) => `${block.numbered ? `${at + 1}.` : '–'} ${item}`);
    case 'table':
      return [];
  }
}
