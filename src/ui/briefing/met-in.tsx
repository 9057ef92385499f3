import { type ReactNode, useId } from 'react';
import type { Authority } from '../../core/authority.ts';
import { byReason, type UnlikeWords } from '../../debrief/unlike-words.ts';
import { composite, saidAuthority, saidProfile } from '../home/said-authority.ts';
import { asSentence } from '../words/as-sentence.ts';
import './met-in.css';

export interface MetInProps {
  /** The authority of the case. */
  readonly home: Authority;
  /** All it can be met in, the home one among them. */
  readonly hosts: readonly Authority[];
  /** The one chosen. */
  readonly host: Authority;
  /** What is otherwise there at the start. */
  readonly unlike: readonly UnlikeWords[];
  readonly onHost: (id: string) => void;
}

/** Where the challenge is met: in its own authority, or in another of the study, with what that changes before anything is begun. */
export function MetIn({ home, hosts, host, unlike, onHost }: MetInProps): ReactNode {
  const id = useId();
  const elsewhere = host.id !== home.id;
  return (
    <section className="met-in" aria-labelledby={id}>
      <h2 className="briefing-title" id={id}>
        Where you meet it
      </h2>
      <label className="met-in-choice">
        <span>Authority</span>
        <select value={host.id} onChange={(event) => onHost(event.currentTarget.value)}>
          {hosts.map((one) => (
            <option key={one.id} value={one.id}>
              {`${saidAuthority(one.id)}: ${one.id === home.id ? 'where it happened' : one.id === composite ? 'several places' : saidProfile(one.id, one.profile)}`}
            </option>
          ))}
        </select>
      </label>
      <p role="status">
        {elsewhere
          ? `${host.history} ${unlike.length === 1 ? 'One thing is' : `${unlike.length} things are`} otherwise here at the start.`
          : 'The same challenge can be met in an authority like another of the study. What worked at home may not work there.'}
      </p>
      {elsewhere && (
        <>
          <ul className="met-in-unlike">
            {byReason(unlike).map(([because, says]) => (
              <li key={because}>
                <b>{asSentence(because)}</b> {asSentence(says.join('; '))}
              </li>
            ))}
          </ul>
          <p className="met-in-note">
            People and places keep their names, and the story tells its own years; what differs is how things stand and what works. What a
            decision asks of you may differ too; the debrief says where. That it hangs on the authority is the study’s finding, how far is
            ours.
          </p>
        </>
      )}
    </section>
  );
}
