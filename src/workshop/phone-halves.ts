import type { PhoneTable, PhoneView, SharedTable } from './phone-view.ts';

/** What only one phone is told. */
export interface OwnPhone extends Pick<PhoneView, 'you' | 'tables'> {
  /** Table id. */
  readonly at?: string | undefined;
  /** The round that `yours` and `watch` are of. */
  readonly round?: string | undefined;
  readonly yours?: string | undefined;
  readonly watch?: boolean | undefined;
  readonly reaction?: PhoneTable['reaction'];
}

/** What every phone of a table is told alike. */
export interface SharedPhone extends Pick<PhoneView, 'room' | 'brief'> {
  readonly table?: SharedTable | undefined;
}

/** The view of both halves, which arrive one after the other: what is of another round or table is left out. */
export function wholeOf({ room, brief, table }: SharedPhone, own: OwnPhone): PhoneView {
  const { you, tables } = own;
  if (!table || table.id !== own.at) return { you, room, brief, tables };
  const { round, ...rest } = table;
  const mine = round?.id === own.round;
  const whole = round && { ...round, yours: mine ? own.yours : undefined, watch: mine && own.watch === true };
  return { you, room, brief, tables, table: { ...rest, round: whole, reaction: own.reaction } };
}
