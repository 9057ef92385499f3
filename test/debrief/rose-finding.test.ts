import { describe, expect, it } from 'vitest';
import { type Behaviour, behaviours } from '../../src/core/names.ts';
import type { Bearings } from '../../src/debrief/bearings.ts';
import { roseFinding, widestGaps } from '../../src/debrief/rose-finding.ts';

type Figures = Partial<Record<Behaviour, readonly [meant: number, landed: number]>>;

function bearings(figures: Figures): Bearings {
  const points = behaviours.map((id) => ({ id, meant: figures[id]?.[0] ?? 0, landed: figures[id]?.[1] ?? 0, named: false }));
  return { decisions: 6, declared: points.some(({ meant }) => meant > 0), points };
}

describe('what a rose shows', () => {
  it('speaks of one gap at a time: two of them need not come from the same decisions', () => {
    const found = roseFinding(bearings({ commitment: [4, 1], resilience: [1, 4] }));
    expect(found.headline).toBe('You meant commitment more than it landed.');
    expect(found.says).toBe(
      'You set out with it four times, and people felt it once. People felt tenacity four times, and you named it once.',
    );
  });

  it('names what was felt and never named, where that gap is the wider', () => {
    expect(roseFinding(bearings({ commitment: [3, 1], resilience: [0, 4] })).headline).toBe('You never named tenacity. People felt it.');
  });

  it('speaks only of what landed where nothing was meant', () => {
    const found = roseFinding(bearings({ collaborate: [0, 3], learn: [0, 1] }));
    expect(found.headline).toBe('Collaboration did most of the work.');
    expect(found.says).toContain('You named no intent');
  });

  it('says that one did most only where it landed half as often again as the next, and names all that tie', () => {
    expect(roseFinding(bearings({ commitment: [0, 6], results: [0, 5] })).headline).toBe('Commitment landed most often.');
    expect(roseFinding(bearings({ commitment: [0, 6], results: [0, 4] })).headline).toBe('Commitment did most of the work.');
    expect(roseFinding(bearings({ commitment: [0, 3], collaborate: [0, 3], learn: [0, 3] })).headline).toBe(
      'Collaboration, commitment and learning led.',
    );
    const four = bearings({ commitment: [0, 2], collaborate: [0, 2], learn: [0, 2], openness: [0, 2] });
    expect(roseFinding(four).headline).toBe('Several behaviours landed equally often.');
  });

  it('does not say under the headline what the headline said', () => {
    const found = roseFinding(bearings({ openness: [2, 0] }));
    expect(found).toEqual({ headline: 'You meant openness. It did not land.', says: 'You set out with it twice.' });
    expect(roseFinding(bearings({ openness: [2, 0], resilience: [0, 4] })).says).toBe(
      'People felt it four times. You set out with openness twice. It did not land.',
    );
  });

  it('says so where meant and landed agree', () => {
    expect(roseFinding(bearings({ results: [2, 2], learn: [1, 2] })).headline).toBe('What you meant is what landed.');
  });

  it('says so where nothing landed', () => {
    expect(roseFinding(bearings({})).headline).toBe('Nothing has landed yet.');
    expect(roseFinding(bearings({ belief: [3, 0] })).headline).toBe('You meant belief in the team. It did not land.');
  });

  it('lists the three widest gaps, then what was never used', () => {
    const { points } = bearings({ commitment: [4, 1], resilience: [1, 4], openness: [1, 1] });
    expect(widestGaps(points).map(({ id }) => id)).toEqual(['resilience', 'commitment', 'collaborate']);
  });
});
