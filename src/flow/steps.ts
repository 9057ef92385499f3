/** The steps of the leadership cycle, as states of every beat. */
export const steps = [
  /** Saying what kind of problem this is; once a horizon. */
  'frame',
  /** It has been said aloud, and how the room takes it is read. */
  'heard',
  'choose',
  /** An option is picked; things can be put behind it. */
  'apply',
  /** It has been said what is meant by it. */
  'intend',
  /** Reading what a look found. */
  'assess',
  /** What happened. */
  'outcome',
  /** How it was read: landed against meant, why it worked, what leaders in the case did. */
  'reveal',
  /** Months have gone by and something came of them. */
  'passing',
  /** The rose, at the end of a horizon. */
  'horizon-end',
] as const;
export type StepName = (typeof steps)[number];

/** A choice being made. */
export interface Plan {
  /** Frame id picked and not yet said. */
  readonly frame?: string | undefined;
  /** Option id, `pass`, or `undefined` before anything is picked. */
  readonly option: string | undefined;
  readonly apply: readonly string[];
  readonly meant: readonly import('../core/names.ts').Behaviour[];
  readonly why: string;
}

export const emptyPlan: Plan = { option: undefined, apply: [], meant: [], why: '' };

/** Where a run stands between journal entries: kept beside the journal so that a reload comes back to the same step. */
export interface Bookmark {
  /** Beat whose step this is; during `passing` and `horizon-end` the one just decided. */
  readonly beat: string;
  readonly step: StepName | 'ended';
  readonly plan: Plan;
  /** The look being read. */
  readonly found: string | undefined;
}
