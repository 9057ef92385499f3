import type { Platform, PlatformTrouble } from './platform.ts';

const refuse = (): Promise<void> => Promise.reject(new Error('No learning platform keeps this run.'));

/** What stands in for a platform that is not there or does not keep: the game is played all the same. */
export const noPlatform = (trouble: PlatformTrouble, kept?: string): Platform => ({
  kept,
  trouble,
  keep: refuse,
  tell: refuse,
  complete: refuse,
  leave: () => undefined,
  leadsTo: undefined,
});
