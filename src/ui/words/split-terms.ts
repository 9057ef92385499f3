import type { Term } from '../../core/scenario.ts';

/** A run of plain text, or a word whose meaning can be tapped. `text` is as it stands in the sentence. */
export type Piece = { readonly text: string; readonly term: Term | undefined };

/** Cuts a text at the first place where each term stands: whole words, in any case, a plain plural included, longest first. */
export function splitTerms(text: string, terms: readonly Term[]): readonly Piece[] {
  const byWord = new Map(terms.map((term) => [term.term.toLowerCase(), term]));
  if (byWord.size === 0 || text === '') return plain(text);
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})s?(?![\\p{L}\\p{N}])`, 'giu');
  const pieces: Piece[] = [];
  const seen = new Set<Term>();
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const term = byWord.get((match[1] ?? '').toLowerCase());
    if (!term || seen.has(term)) continue;
    seen.add(term);
    pieces.push(...plain(text.slice(from, match.index)), { text: match[0], term });
    from = match.index + match[0].length;
  }
  return [...pieces, ...plain(text.slice(from))];
}

const plain = (text: string): readonly Piece[] => (text === '' ? [] : [{ text, term: undefined }]);
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
