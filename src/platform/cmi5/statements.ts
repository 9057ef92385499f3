import type { LaunchData, LaunchParameters } from '@xapi/cmi5';
import { decisionActivity } from '../../export/decision-activity.ts';
import type { ToldDecision } from '../platform.ts';

/** What the platform has said of this sitting when it opened it. */
export interface Launch {
  readonly launchParameters: LaunchParameters;
  readonly launchData: LaunchData;
}

/** A decision of a scenario as an xAPI statement. The actor is the one that the platform gave, as it demands; there is no score. */
export const decisionStatement = (launch: Launch, scenario: string, { beat, option }: ToldDecision, id: string, at: Date) => ({
  ...statement(launch, 'answered', id, at, {}),
  object: decisionActivity(scenario, beat),
  result: { response: option.id },
});

/** That a sitting is over, after so many seconds: the last that is heard of it. */
export const terminatedStatement = (launch: Launch, id: string, at: Date, seconds: number) => ({
  ...statement(launch, 'terminated', id, at, { category: [{ id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' }] }),
  object: { objectType: 'Activity' as const, id: launch.launchParameters.activityId },
  result: { duration: `PT${Math.max(0, Math.round(seconds))}S` },
});

type Context = LaunchData['contextTemplate'];

function statement(
  { launchParameters: { actor, registration }, launchData: { contextTemplate } }: Launch,
  verb: string,
  id: string,
  at: Date,
  more: NonNullable<Context['contextActivities']>,
) {
  const given = contextTemplate.contextActivities ?? {};
  const category = [...(given.category ?? []), ...(more.category ?? [])];
  return {
    id,
    actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
    context: { ...contextTemplate, registration, contextActivities: { ...given, ...(category.length > 0 && { category }) } },
    timestamp: at.toISOString(),
  };
}
