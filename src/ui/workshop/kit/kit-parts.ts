import type { Kit } from '../../../workshop/kit.ts';

/** What a kit is made of, each to be printed or not. */
export const kitParts = ['cards', 'sheets', 'handout'] as const;
export type KitPart = (typeof kitParts)[number];

/** Cards and moments that share a page of A4. */
export const cardsToPage = 4;
export const momentsToPage = 2;

/** Pages of A4 by part, for that many tables. Of the handout one is printed, and copied for each person. */
export function pagesOf({ cards, sheets }: Kit, tables: number): Readonly<Record<KitPart, number>> {
  const moments = sheets.reduce((sum, sheet) => sum + sheet.moments.length, 0);
  return {
    cards: tables * Math.ceil(cards.length / cardsToPage),
    sheets: tables * Math.ceil(moments / momentsToPage),
    handout: 1,
  };
}
