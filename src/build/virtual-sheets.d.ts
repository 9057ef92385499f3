declare module 'virtual:sheets' {
  export const sheets: readonly import('../store/sheets.ts').Sheet[];
  export const journeys: readonly import('../store/sheets.ts').JourneySheet[];
  /** Addresses of each scenario's files. */
  export const files: Readonly<Record<string, import('../store/sheet-files.ts').SheetFiles | undefined>>;
}
