import type { Chapter } from '../../core/journey.ts';
import type { ReadJourney } from '../read-journey.ts';
import type { AuthorityDocument } from '../schema/authority.ts';
import type { JourneyDocument } from '../schema/journey.ts';
import { compileEffects } from './compile-effect.ts';
import { compileAuthority } from './compile-ground.ts';
import { compileGraded, compileRemark } from './compile-remark.ts';
import { typeset } from './typeset.ts';

/** The chapters of a journey, from a checked document and the authority it begins in. */
export function compileJourney(document: JourneyDocument, authority: AuthorityDocument): ReadJourney {
  const { id, version, title, says, chapters } = document;
  const scenarios = chapters.map(({ scenario }) => scenario);
  return {
    id,
    title: typeset(title),
    says: typeset(says),
    authority: authority.id,
    chapters: chapters.map(
      (chapter, number): Chapter => ({
        journey: id,
        title: typeset(title),
        version,
        number,
        scenarios,
        ground: compileAuthority(authority),
        starts: chapter.starts,
        between: typeset(chapter.between ?? ''),
        lines: (chapter.lines ?? []).map((line) => ({
          id: line.id,
          when: line.when,
          says: typeset(line.says),
          ...compileGraded(line),
          effects: compileEffects(line.effects, compileGraded(line)),
        })),
        sameAssets: chapter.sameAssets ?? {},
        outlook:
          number < chapters.length - 1
            ? []
            : document.outlook.map((one) => ({ id: one.id, when: one.when, headline: typeset(one.headline), ...compileRemark(one) })),
      }),
    ),
  };
}
