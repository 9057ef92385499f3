import type { Behaviour } from '../../../core/names.ts';

/** What can be meant by a choice, as a table would say it: the study’s own words wait for the debrief. */
export const meantWords: Readonly<Record<Behaviour, string>> = {
  openness: 'Keep an open mind',
  collaborate: 'Do it with others',
  belief: 'Trust the people here',
  resilience: 'Hold on',
  commitment: 'Get people behind it',
  results: 'Keep to what it is for',
  simplify: 'Make it plain',
  learn: 'Find out as we go',
};
