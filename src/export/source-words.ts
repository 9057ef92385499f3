/** Where an item of the register stands, in words. The companion report's ids begin with CP. */
export const sourceWords = (id: string, lines: string): string =>
  `${id.startsWith('CP-') ? 'the companion report on child poverty' : 'Resourceful leadership'}, lines ${lines.replaceAll('-', '–')}`;
