import type { ReactNode } from 'react';
import type { Remark } from '../../../core/graded.ts';
import { capital } from '../../../debrief/capital.ts';
import { studyPlace } from '../../../debrief/study-place.ts';
import type { ConsoleView } from '../../../workshop/console-view.ts';
import { groupedBy } from '../../../workshop/grouped-by.ts';
import { tablesNamed } from '../shared/tables-named.ts';
import './only-you.css';

/** Where it stands in the study, each place once. */
const placesOf = ({ evidence }: Remark): string => capital([...new Set(evidence.map(studyPlace))].join('; '));

/** What leaders in the case did here, for the facilitator's eyes only: once for each moment that tables stand at. */
export function OnlyYou({ tables }: Pick<ConsoleView, 'tables'>): ReactNode {
  const notes = groupedBy(
    tables.filter(({ study, out }) => study !== undefined && out === undefined),
    ({ study }) => study?.says ?? '',
  );
  const apart = new Set(tables.flatMap(({ decision, out }) => (out === undefined && decision ? decision.beat : []))).size > 1;
  const endings = tables.flatMap(({ id, title, ending }) => (ending ? [{ id, title, ending }] : []));
  if (notes.length === 0 && endings.length === 0) return null;
  return (
    <section className="console-part" aria-labelledby="only-you-heading">
      <h2 id="only-you-heading">Only you can see this</h2>
      {notes.map((group) => (
        <div key={group[0].id} className="only-you">
          <svg viewBox="0 0 22 32" aria-hidden="true">
            <path d="M3 31V3" />
            <path d="M3 3l18 6-18 6z" className="only-you-flag" />
          </svg>
          <p>
            {apart && <b>{tablesNamed(group.map(({ title }) => title))}: </b>}
            {group[0].study?.says}
            {group[0].study && <small className="only-you-place">{placesOf(group[0].study)}</small>}
          </p>
        </div>
      ))}
      {endings.map(({ id, title, ending }) => (
        <p key={id} className="console-note">
          {title} ended at “{ending.title}”.
        </p>
      ))}
    </section>
  );
}
