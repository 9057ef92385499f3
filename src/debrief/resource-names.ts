import type { Resource } from '../core/names.ts';

/** The six resources, as they are said. */
export const resourceNames: Readonly<Record<Resource, string>> = {
  time: 'Time',
  resilience: 'Resilience',
  team: 'Team',
  evidence: 'Evidence',
  cover: 'Cover',
  budget: 'Budget',
};
