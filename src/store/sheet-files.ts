/** Addresses of what a page fetches of one scenario. */
export interface SheetFiles {
  readonly scenario: string;
  /** What a facilitator says and hands out, which nobody alone plays with. */
  readonly facilitation: string;
  readonly map: string;
  readonly under: string;
  readonly over: string;
  readonly plate: string;
}
