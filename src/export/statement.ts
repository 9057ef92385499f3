/** Words by language tag. */
export type Said = Readonly<Record<'en-GB', string>>;

export interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition: {
    readonly name: Said;
    readonly description?: Said;
    readonly type: string;
    readonly interactionType?: 'choice';
    readonly choices?: readonly { readonly id: string; readonly description: Said }[];
  };
}

/** An xAPI 1.0.3 statement, as far as this game says anything. Never a score, a name or an address. */
export interface Statement {
  readonly id: string;
  readonly actor: { readonly objectType: 'Agent'; readonly account: { readonly homePage: string; readonly name: string } };
  readonly verb: { readonly id: string; readonly display: Said };
  readonly object: Activity;
  readonly result: {
    readonly response: string;
    readonly completion?: true;
    readonly extensions: Readonly<Record<string, unknown>>;
  };
  readonly context: {
    /** One for the whole run. */
    readonly registration: string;
    readonly platform: 'Bearings';
    /** Version of the scenario. */
    readonly revision: string;
    readonly language: 'en-GB';
    readonly contextActivities?: { readonly parent: readonly Activity[] };
    readonly extensions: Readonly<Record<string, unknown>>;
  };
}
