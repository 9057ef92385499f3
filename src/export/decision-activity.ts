import type { Beat } from '../core/story.ts';
import { bearingsIri } from './bearings-iri.ts';
import { said } from './said.ts';

/** A decision of a scenario as an xAPI activity, a choice without a right answer: the same in a platform and in a file. */
export const decisionActivity = (scenario: string, { id, label, question, options, pass }: Beat) => ({
  objectType: 'Activity' as const,
  id: bearingsIri.decision(scenario, id),
  definition: {
    name: said(label),
    description: said(question),
    type: 'http://adlnet.gov/expapi/activities/cmi.interaction' as const,
    interactionType: 'choice' as const,
    choices: [...options, pass].map((option) => ({ id: option.id, description: said(option.title) })),
  },
});
