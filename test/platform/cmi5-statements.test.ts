import validate from '@learninglocker/xapi-validation';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../src/debrief/report.ts';
import { statementsOf } from '../../src/export/statements.ts';
import { newUuid } from '../../src/platform/cmi5/new-uuid.ts';
import { decisionStatement, type Launch, terminatedStatement } from '../../src/platform/cmi5/statements.ts';
import { randomRun } from '../debrief/random-run.ts';
import { shipped } from '../laws/scenarios.ts';

const launch: Launch = {
  launchParameters: {
    endpoint: 'https://lrs.example.org/xapi/',
    fetch: 'https://lms.example.org/fetch',
    actor: { objectType: 'Agent', account: { homePage: 'https://lms.example.org', name: '4711' } },
    registration: '2f8a0d3c-0d6e-4b62-9a0d-6f7a4b8f2c11',
    activityId: 'https://lms.example.org/activities/1',
  },
  launchData: {
    launchMode: 'Normal',
    moveOn: 'Completed',
    contextTemplate: {
      contextActivities: { grouping: [{ id: 'https://lms.example.org/activities/1' }] },
      extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 'one' },
    },
  },
};
/** The library comes as CommonJS: its default lies in a default. */
const validator = ('default' in validate ? validate.default : validate) as (statement: unknown) => readonly unknown[];

describe('statements of a sitting', () => {
  test('are valid xAPI for every option of every decision, with the platform’s actor and context and no score', () => {
    let seen = 0;
    for (const { scenario } of shipped) {
      for (const beat of scenario.beats) {
        for (const option of [...beat.options, beat.pass]) {
          const statement = decisionStatement(launch, scenario.id, { beat, option }, newUuid(), new Date());
          expect(validator(statement)).toEqual([]);
          expect(statement.object.definition.choices.map(({ id }) => id)).toContain(statement.result.response);
          seen += 1;
        }
        const [option] = beat.options;
        const { actor, context, result } = decisionStatement(
          launch,
          scenario.id,
          { beat, option: option ?? beat.pass },
          newUuid(),
          new Date(),
        );
        expect(actor).toBe(launch.launchParameters.actor);
        expect(context).toMatchObject({ ...launch.launchData.contextTemplate, registration: launch.launchParameters.registration });
        expect(Object.keys(result)).toEqual(['response']);
      }
    }
    expect(seen).toBeGreaterThan(300);
  });

  test('name and describe a decision as the file of statements does, in every scenario', () => {
    let seen = 0;
    for (const { scenario } of shipped) {
      const journal = randomRun(scenario, 7919);
      const report = reportOf(scenario, journal);
      const inFile = statementsOf(scenario, journal, report, 'one').map(({ object }) => object);
      for (const { index, beat: id } of report.decisions) {
        const beat = scenario.beats.find((one) => one.id === id);
        if (!beat) throw new Error(`The scenario has no beat ${id}.`);
        expect(decisionStatement(launch, scenario.id, { beat, option: beat.pass }, newUuid(), new Date()).object).toEqual(inFile[index]);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(30);
  });

  test('end with one that is cmi5’s own and says how long it was', () => {
    const statement = terminatedStatement(launch, newUuid(), new Date(), 61.4);
    expect(validator(statement)).toEqual([]);
    expect(statement).toMatchObject({
      verb: { id: 'http://adlnet.gov/expapi/verbs/terminated' },
      object: { id: launch.launchParameters.activityId },
      result: { duration: 'PT61S' },
      context: { contextActivities: { category: [{ id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' }] } },
    });
  });

  test('have names of their own', () => {
    const names = Array.from({ length: 50 }, newUuid);
    expect(new Set(names).size).toBe(50);
    for (const name of names) expect(name).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  test('and a wrong one is seen', () => {
    expect(validator({ verb: {} })).not.toEqual([]);
  });
});
