/** What helps is multiplied by how well a choice worked, what hurts by two minus that; whole numbers result. */
export const scaled = (by: number, worked: number): number => (by >= 0 ? Math.round(by * worked) : -Math.round(-by * (2 - worked)));

/** The same in tenths, for momentum. */
export const scaledTenths = (by: number, worked: number): number => Math.round((by >= 0 ? by * worked : by * (2 - worked)) * 10) / 10;

export const clamp = (value: number, least: number, most: number): number => (value < least ? least : value > most ? most : value);
