/** What files of a room are called, before their ending. */
export const roomFileName = (code: string): string => `bearings-room-${code.toLowerCase().replace(' ', '-')}`;
