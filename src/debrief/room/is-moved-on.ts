import type { SettledRecord } from '../../workshop/room-record.ts';

/** Whether the facilitator took this decision for the table, so that the room could go on. */
export const isMovedOn = ({ taken }: { readonly taken: Pick<SettledRecord, 'how'> | undefined }): boolean => taken?.how === 'moved-on';
