import type { RoomReport } from '../debrief/room/room-report.ts';
import { type Cell, csvText } from './csv-text.ts';

const columns = [
  'Room',
  'Scenario',
  'Version',
  'Table',
  'Manner',
  'People',
  'Decision',
  'Beat',
  'Label',
  'Question',
  'Letter',
  'Option',
  'Chosen',
  'Brought in before it',
  'How it was taken',
  'Voices for it',
  'Voices for anything else',
  'Would have done it too',
  'Would have done something else',
  'Leaders in the study did this',
  'What came of it',
] as const;

/** Every decision of a room's tables as CSV, a row each. Nobody's name is in it. */
export function roomCsv(
  room: { readonly code: string; readonly scenario: string; readonly version: number },
  { tables }: Pick<RoomReport, 'tables'>,
): string {
  return csvText(
    columns,
    tables.flatMap(({ title, manner, people, steps }) =>
      steps.map((step): readonly Cell[] => [
        room.code,
        room.scenario,
        room.version,
        title,
        manner,
        people,
        step.index + 1,
        step.beat,
        step.label,
        step.question,
        step.letter,
        step.option,
        step.title,
        step.brought.map(({ title: event }) => event).join('; '),
        step.taken?.how ?? '',
        step.taken?.with ?? '',
        step.taken?.against ?? '',
        step.taken?.own?.same ?? '',
        step.taken?.own?.other ?? '',
        step.asInCase ? 'yes' : 'no',
        step.headline,
      ]),
    ),
  );
}
