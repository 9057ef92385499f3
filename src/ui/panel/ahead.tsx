import type { ReactNode } from 'react';
import type { Play } from '../../store/play.ts';
import { growingOf } from '../play/growing-of.ts';
import { monthWords } from '../play/month-words.ts';

/** What is still growing, with the months it needs, and what stands next in the diary. */
export function Ahead({ play }: { readonly play: Play }): ReactNode {
  const { scenario, world } = play;
  if (world.ended !== undefined) return undefined;
  const growing = growingOf(play);
  const next = scenario.events
    .flatMap((event) =>
      event.announced && event.month !== undefined && event.month > world.month ? [{ ...event, month: event.month }] : [],
    )
    .sort((a, b) => a.month - b.month)[0];
  return (
    <>
      {growing.length > 0 && (
        <section className="ahead">
          <h3 className="panel-head">Still growing</h3>
          <ul>
            {growing.map(({ initiative, left }) => (
              <li key={initiative.id}>
                <b>{initiative.name}.</b> {left}.
              </li>
            ))}
          </ul>
        </section>
      )}
      {next && (
        <section className="ahead">
          <h3 className="panel-head">In the diary</h3>
          <p>
            {next.title}, {monthWords(scenario.starts, next.month)}
          </p>
        </section>
      )}
    </>
  );
}
