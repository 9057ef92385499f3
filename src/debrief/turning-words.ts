import { inList } from './in-list.ts';
import type { Report } from './report.ts';

/** Which decision moved trust most, and which moved as much. `undefined` where nothing moved any. */
export function turningWords({ decisions, turningPoint }: Pick<Report, 'decisions' | 'turningPoint'>): string | undefined {
  const turning = turningPoint && decisions[turningPoint.decision];
  if (!turning) return undefined;
  const alike = turningPoint.alike.map((at) => `${at + 1}`);
  const most = `Decision ${turning.index + 1}, ${turning.label}, moved trust most`;
  return alike.length === 0 ? `${most}.` : `${most}, and ${inList(alike)} as much.`;
}
