declare module 'virtual:sheets' {
  export const sheets: readonly import('../store/sheets.ts').Sheet[];
  export const journeys: readonly import('../store/sheets.ts').JourneySheet[];
  /** Addresses of each scenario's files. */
  export const files: Readonly<Record<string, { scenario: string; map: string; under: string; over: string; plate: string } | undefined>>;
}
