import type { Scenario } from '../../core/scenario.ts';
import type { AuthorityDocument } from '../schema/authority.ts';
import type { ScenarioDocument } from '../schema/scenario.ts';
import { compileAsset, compileInitiative, compileResources } from './compile-base.ts';
import { compileBeat } from './compile-beat.ts';
import { compileGround } from './compile-ground.ts';
import { compileBriefing, compileFacilitation, compileStakeholder } from './compile-people.ts';
import { compileRemark } from './compile-remark.ts';
import { compileCaseStep, compileEnding, compileEvent, compileFinding, compileHorizon, compileQuestion } from './compile-story.ts';
import { typeset } from './typeset.ts';

/** What core runs, from a checked document and the authority it happens in: shorthand written out, texts set. */
export function compileScenario(document: ScenarioDocument, authority: AuthorityDocument): Scenario {
  return {
    id: document.id,
    // Both only ever rise, so that a change to either is another version to a kept run.
    version: document.version + (authority.version ?? 1) - 1,
    sheet: document.sheet,
    title: typeset(document.title),
    family: document.family,
    caseStudy: document.caseStudy,
    cite: typeset(document.cite),
    ...compileGround(
      authority,
      document.indicators.map(({ id }) => id),
    ),
    caseAuthority: authority.id,
    setting: typeset(document.setting),
    minutes: document.minutes,
    starts: document.starts,
    named: { behaviours: document.named.behaviours, ...compileRemark(document.named) },
    terms: (document.terms ?? []).map(({ term, says }) => ({ term: typeset(term), says: typeset(says) })),
    resources: compileResources(document.resources),
    indicators: document.indicators.map((indicator) => ({ ...indicator, name: typeset(indicator.name) })),
    briefing: compileBriefing(document.briefing),
    stakeholders: document.stakeholders.map(compileStakeholder),
    influences: document.influences ?? [],
    assets: document.assets.map(compileAsset),
    initiatives: (document.initiatives ?? []).map(compileInitiative),
    base: document.base ?? [],
    brought: undefined,
    horizons: document.horizons.map(compileHorizon),
    opens: document.opens,
    beats: document.beats.map((beat) => compileBeat(beat, document.stakeholders)),
    events: (document.events ?? []).map(compileEvent),
    endings: document.endings.map(compileEnding),
    casePath: document.casePath.map(compileCaseStep),
    cuts: document.cuts,
    findings: (document.findings ?? []).map(compileFinding),
    questions: (document.questions ?? []).map(compileQuestion),
    facilitation: compileFacilitation(document.facilitation),
  };
}
