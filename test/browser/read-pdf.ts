import { inflateSync } from 'node:zlib';

/** What a PDF holds, as far as its objects tell. */
export interface PdfRead {
  readonly pages: number;
  /** Width and height of every page, points. */
  readonly sizes: readonly (readonly [number, number])[];
  /** Elements of the structure tree by their kind: H1, Table, Figure and so on. */
  readonly tags: Readonly<Record<string, number>>;
  /** Alternative texts in the structure tree. */
  readonly alts: number;
}

/** Reads a PDF's objects, those in compressed object streams as well. Not a parser of PDF: enough to count what a browser wrote. */
export function readPdf(bytes: Buffer): PdfRead {
  const plain = bytes.toString('latin1');
  const packed = [...plain.matchAll(/\/Type\s*\/ObjStm[\s\S]*?stream\r?\n/g)].map((found) => {
    const from = found.index + found[0].length;
    return inflateSync(bytes.subarray(from, plain.indexOf('endstream', from))).toString('latin1');
  });
  // Pictures and fonts hold anything: only what stands between streams is read.
  const text = [plain.replaceAll(/stream\r?\n[\s\S]*?endstream/g, ''), ...packed].join('\n');
  const tags: Record<string, number> = {};
  for (const [, kind = ''] of text.matchAll(/\/S\s*\/(\w+)/g)) tags[kind] = (tags[kind] ?? 0) + 1;
  return {
    pages: [...text.matchAll(/\/Type\s*\/Page\b/g)].length,
    sizes: [...text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)].map(([, wide, high]) => [Number(wide), Number(high)]),
    tags,
    alts: [...text.matchAll(/\/Alt\s*[(<]/g)].length,
  };
}
