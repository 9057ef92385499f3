import type { ReactNode } from 'react';
import type { RoomReport } from '../../debrief/room/room-report.ts';
import { timesWords } from '../../debrief/times-words.ts';
import { RoomSection } from './room-section.tsx';

/** How often what each role was for is what its table did: a square for every vote, filled where it was. */
export function HeardList({ report }: { readonly report: RoomReport }): ReactNode {
  const { heard } = report;
  return (
    <RoomSection title="Who was heard" area="heard">
      {heard.length === 0 ? (
        <p>Nobody voted in a role, or votes were private.</p>
      ) : (
        <>
          <p className="spread-note">
            Of each role’s votes, those that became what its table did. Being outvoted is not being unheard: ask them.
          </p>
          <ul className="heard">
            {heard.map(({ role, title, votes, with: own, more, less }) => (
              <li key={role}>
                <span>
                  {title} {more + less > 0 && <small>{tookShort(more, less)}</small>}
                </span>
                <span className="heard-squares" aria-hidden="true">
                  {Array.from({ length: Math.min(votes, 24) }, (_, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: squares are told apart by nothing else
                    <i key={at} data-full={at * votes < own * Math.min(votes, 24) || undefined} />
                  ))}
                </span>
                <b>{votes > 0 && `${own} of ${votes}`}</b>
              </li>
            ))}
          </ul>
        </>
      )}
    </RoomSection>
  );
}

/** What whoever played them said after decisions: "said: trusts the director more, twice; less, once". */
const tookShort = (more: number, less: number): string =>
  `said: trusts the director ${[...(more > 0 ? [`more, ${timesWords(more)}`] : []), ...(less > 0 ? [`less, ${timesWords(less)}`] : [])].join('; ')}`;
