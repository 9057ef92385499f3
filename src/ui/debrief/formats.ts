/** What the player has written or named. */
export type OwnWords = 'name' | 'why' | 'note' | 'commitments';

/** A file that a debrief is taken away as. */
interface Format {
  /** On its button. */
  readonly says: string;
  readonly kind: string;
  /** In a sentence that begins with it. */
  readonly it: string;
  /** Whether it is for reading on, or for a spreadsheet or a store. */
  readonly use: 'to-keep' | 'as-data';
  /** Words of the player's own that go along. Where the name does not, it stays out of the file's name too. */
  readonly carries: readonly OwnWords[];
  /** How its file's name ends, and its type; the run file is written as it is kept and has its own. */
  readonly file?: { readonly ending: string; readonly type: string };
}

const csv = 'text/csv;charset=utf-8';
const everything = ['name', 'why', 'note', 'commitments'] as const;

/** Every file that a debrief is taken away as, in the order of the buttons. */
export const formats = {
  document: {
    says: 'Document to edit',
    kind: 'Word, .docx',
    it: 'The document',
    use: 'to-keep',
    carries: everything,
    file: { ending: '.docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  },
  run: { says: 'Run file', kind: '.json', it: 'The run file', use: 'to-keep', carries: everything },
  decisions: {
    says: 'Decisions',
    kind: 'spreadsheet, .csv',
    it: 'The table of decisions',
    use: 'as-data',
    carries: ['name', 'why'],
    file: { ending: '-decisions.csv', type: csv },
  },
  relationships: {
    says: 'Relationships',
    kind: 'spreadsheet, .csv',
    it: 'The table of relationships',
    use: 'as-data',
    carries: ['name'],
    file: { ending: '-relationships.csv', type: csv },
  },
  whatIf: {
    says: 'What if',
    kind: 'spreadsheet, .csv',
    it: 'The table of what-ifs',
    use: 'as-data',
    carries: ['name'],
    file: { ending: '-what-if.csv', type: csv },
  },
  statements: {
    says: 'xAPI statements',
    kind: '.json',
    it: 'The file of statements',
    use: 'as-data',
    carries: [],
    file: { ending: '-xapi.json', type: 'application/json' },
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatId = keyof typeof formats;
export const formatIds = Object.keys(formats) as readonly FormatId[];
