import type { SpentReport } from './spent.ts';

/** "8 of 12 units came from you." */
export const paidWords = ({ own, others }: SpentReport): string =>
  own + others === 0 ? 'Nothing was spent.' : `${own} of ${own + others} units came from you.`;
