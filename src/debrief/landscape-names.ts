import type { Landscape } from '../core/landscape.ts';

/** Chapter 6's four stances towards context, as the screens say them. */
export const landscapeNames: Readonly<Record<Landscape, string>> = {
  'taken-as-given': 'Taken as given',
  'managed-with-care': 'Managed with care',
  'can-be-managed': 'Can be managed',
  'managed-and-negotiated': 'Managed and negotiated',
};
