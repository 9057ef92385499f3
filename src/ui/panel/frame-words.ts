import type { Problem, Work } from '../../core/names.ts';
import { capital } from '../../debrief/capital.ts';

/** What it means to call something this, in words a director can argue with. */
export const problemWords: Readonly<Record<Problem, string>> = {
  tame: 'it has a known answer',
  critical: 'somebody must command',
  wicked: 'nobody owns the answer',
};

export const workWords: Readonly<Record<Work, string>> = {
  technical: 'experts can mend it',
  adaptive: 'people have to change',
};

export const problemName = (problem: Problem): string => capital(problem);
export const workName = (work: Work): string => capital(work);
