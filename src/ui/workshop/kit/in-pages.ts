/** Items in order, so many to a page. */
export function inPages<Item>(items: readonly Item[], toPage: number): readonly (readonly Item[])[] {
  const pages = Array.from({ length: Math.ceil(items.length / toPage) }, (_, page) => page * toPage);
  return pages.map((from) => items.slice(from, from + toPage));
}
