import type { Stop } from './landscapes.ts';
import type { Report } from './report.ts';

/** When a place was reached: "Start", "After 3. The gate". */
export const stopWords = ({ after }: Stop, { decisions }: Pick<Report, 'decisions'>): string =>
  after === undefined ? 'Start' : `After ${after + 1}. ${decisions[after]?.label ?? ''}`;
