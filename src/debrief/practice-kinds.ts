import type { PracticeReport } from './practice.ts';

/** What the appendix lists under a behaviour, as one of each is said. */
export const practiceKinds: Readonly<Record<PracticeReport['kind'], string>> = {
  knowledge: 'Knowledge',
  skills: 'Skill',
  attributes: 'Attribute',
};
