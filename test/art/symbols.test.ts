import { expect, test } from 'vitest';
import { coverGrounds, drawCoverPattern } from '../../src/art/cover.ts';
import {
  behaviourGlyphs,
  drawBehaviourSvg,
  drawIconSvg,
  drawLeaningSvg,
  drawResourceSvg,
  icons,
  leaningArrows,
  resourceGlyphs,
} from '../../src/art/glyphs.ts';
import { drawLandmarkSvg, elevations, type LandmarkKind } from '../../src/art/landmarks.ts';
import { drawOutcomePatterns, outcomeClasses } from '../../src/art/outcomes.ts';
import { drawRoseSvg } from '../../src/art/rose.ts';
import { behaviours, families, resources } from '../../src/core/names.ts';
import { outcomeClassOf } from '../../src/core/outcome-class.ts';

const broken = /undefined|NaN|\[object/;

test('every behaviour, resource and family of the model has its symbol', () => {
  expect(Object.keys(behaviourGlyphs).sort()).toEqual([...behaviours].sort());
  expect(Object.keys(resourceGlyphs).sort()).toEqual([...resources].sort());
  expect(Object.keys(coverGrounds).sort()).toEqual([...families].sort());
});

test('every symbol renders, each unlike the others', () => {
  const kinds = Object.keys(elevations) as LandmarkKind[];
  const iconIds = Object.keys(icons) as (keyof typeof icons)[];
  const arrows = Object.keys(leaningArrows) as (keyof typeof leaningArrows)[];
  const drawn = [
    ...behaviours.map((id) => drawBehaviourSvg(id, 26)),
    ...resources.map((id) => drawResourceSvg(id, 20)),
    ...iconIds.map((id) => drawIconSvg(id, 24)),
    ...arrows.map((id) => drawLeaningSvg(id, 14)),
    ...kinds.map((kind) => drawLandmarkSvg(kind, 48)),
    ...families.map((family) => drawCoverPattern(family, 'x')),
    drawRoseSvg(50),
    drawOutcomePatterns('x'),
  ];
  for (const markup of drawn) expect(markup).not.toMatch(broken);
  expect(new Set(drawn).size).toBe(drawn.length);
});

test('no symbol brings an id that could clash', () => {
  const loose = [...Object.values(behaviourGlyphs), ...Object.values(icons), ...Object.values(elevations).map((e) => e.body)];
  for (const markup of loose) expect(markup).not.toContain('id=');
});

test('an outcome of 0 to 10 falls into five even classes', () => {
  expect([0, 1.9, 2, 3.9, 4, 5.9, 6, 7.9, 8, 10].map(outcomeClassOf)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  expect(drawOutcomePatterns('key').match(/id="key-outcome-\d"/g)).toHaveLength(outcomeClasses.length);
});
