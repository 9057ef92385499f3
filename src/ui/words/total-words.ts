/** How many decisions there are in all, on the shortest and the longest way: "10", "10 or 11", "9 to 12". */
export function totalWords({ least, most }: { readonly least: number; readonly most: number }): string {
  if (least === most) return `${most}`;
  return most - least === 1 ? `${least} or ${most}` : `${least} to ${most}`;
}
