import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/core/behaviours.ts';
import { behaviours } from '../../../src/core/names.ts';
import { replay } from '../../../src/core/replay.ts';
import { counterfactualsAt, endsOf } from '../../../src/debrief/counterfactuals.ts';
import { leadersSay } from '../../../src/debrief/leaders-words.ts';
import { reportOf } from '../../../src/debrief/report.ts';
import { tellDebrief } from '../../../src/export/tell-debrief.ts';
import { DecisionPage } from '../../../src/ui/debrief/decision-page.tsx';
import { EvidenceCard } from '../../../src/ui/debrief/evidence-card.tsx';
import { Handout } from '../../../src/ui/debrief/handout.tsx';
import { StudyQuestions } from '../../../src/ui/debrief/study-questions.tsx';
import { UnderBehaviour } from '../../../src/ui/debrief/under-behaviour.tsx';
import { EffectRests } from '../../../src/ui/panel/effect-rests.tsx';
import { StudyNote } from '../../../src/ui/panel/study-note.tsx';
import { randomRun } from '../../debrief/random-run.ts';
import { shipped } from '../../laws/scenarios.ts';

const shaped = /\b(?:RL|CP)-[A-Z0-9][\w.-]*/gu;
const idsIn = (words: string): readonly string[] => words.match(shaped) ?? [];
const nothing = (): void => undefined;

/** All that is read of a run in the debrief, in what can be taken away, and beside its decisions. */
function wordsOfRun({ scenario, evidence: register }: (typeof shipped)[number], known: boolean): string {
  const journal = randomRun(scenario, 7);
  const replayed = replay(scenario, journal);
  if (!replayed.ok) throw new Error('A random run must replay.');
  const { turns, world } = replayed;
  const report = reportOf(scenario, journal);
  const evidence = (id: string) => (known ? register[id] : undefined);
  const came = endsOf(scenario, [world]);
  const own = { runName: 'Tuesday', note: '', commitments: [] };
  const questions = createElement(StudyQuestions, { questions: report.studyQuestions });
  const decisions = report.decisions.flatMap((decision): ReactNode[] => [
    createElement(DecisionPage, {
      decision,
      of: report.decisions.length,
      declared: true,
      ended: '',
      nameOf: String,
      evidence,
      onStep: nothing,
      onClose: nothing,
    }),
    createElement(EvidenceCard, {
      title: decision.label,
      remark: decision.study,
      asInCase: decision.asInCase,
      leaders: leadersSay(decision),
      trap: decision.trap,
      evidence,
      rests: report.rests[decision.index] ?? [],
    }),
    createElement(StudyNote, { scenario, study: decision.study, trap: decision.trap, evidence: (id) => evidence(id)?.summary }),
  ]);
  const rests = turns.map(({ shifts }) => createElement(EffectRests, { scenario, shifts, evidence: (id) => evidence(id)?.summary }));
  const under = behaviours.map((id) => createElement(UnderBehaviour, { words: wordsOf(id), landed: 1 }));
  const paper = createElement(Handout, { ...own, report, link: 'https://bearings.example/' });
  const whatIf = report.decisions.slice(0, 1).map(({ index }) => counterfactualsAt(scenario, turns, index, 'asYouPlay', 3));
  const document = tellDebrief({ ...own, report, evidence: known ? register : {}, elsewhere: undefined, scenario, came, whatIf });
  const rendered = [questions, ...decisions, ...rests, ...under, paper].map((one) => renderToStaticMarkup(one).replace(/<[^>]*>/gu, ' '));
  return [...rendered, JSON.stringify(document)].join('\n');
}

describe('nobody reads an id of the register', () => {
  for (const one of shipped)
    test(`of a run of ${one.scenario.id}, its evidence at hand or not`, () => {
      const words = wordsOfRun(one, true);
      expect(words).toContain('case study');
      expect(idsIn(words)).toEqual([]);
      expect(idsIn(wordsOfRun(one, false))).toEqual([]);
    });

  test('and one would be seen', () => {
    expect(
      shipped.flatMap(({ evidence }) => Object.keys(evidence)).filter((id) => idsIn(`(${id}).`)[0]?.replace(/\.$/u, '') !== id),
    ).toEqual([]);
  });
});
