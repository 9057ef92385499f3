import type { RelationshipType } from '../core/names.ts';
import type { PersonReport } from './people.ts';

/** A relationship that became of another kind. */
interface KindChange {
  /** Index of the decision after which it was so. */
  readonly decision: number;
  readonly from: RelationshipType;
  readonly to: RelationshipType;
}

/** Every change of kind along a course, in order. */
export function kindChanges(course: PersonReport['course']): readonly KindChange[] {
  return course.slice(1).flatMap(({ type }, decision) => {
    const from = course[decision]?.type ?? type;
    return from === type ? [] : [{ decision, from, to: type }];
  });
}
