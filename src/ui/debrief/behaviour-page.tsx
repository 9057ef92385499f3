import { type ReactNode, useEffect, useId, useRef } from 'react';
import { wordsOf } from '../../core/behaviours.ts';
import type { BehaviourReport } from '../../debrief/bearings.ts';
import type { Report } from '../../debrief/report.ts';
import { Glyph } from '../panel/glyph.tsx';
import { Flag } from '../rose/flag.tsx';
import { pointWords } from '../rose/point-words.ts';
import { useBackCloses } from '../use-back-closes.ts';
import './behaviour-page.css';
import { UnderBehaviour } from './under-behaviour.tsx';

interface Props {
  readonly one: BehaviourReport;
  readonly report: Report;
  readonly onClose: () => void;
}

/** One of the eight over a run: where it was meant, where it landed, whether the case names it, and what lies under it. */
export function BehaviourPage({ one, report, onClose }: Props): ReactNode {
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useBackCloses(ref);
  useEffect(() => {
    const dialog = ref.current;
    const close = (): void => dialog?.close();
    dialog?.showModal();
    // Open, it would shut the handout out of the tags of a PDF.
    window.addEventListener('beforeprint', close);
    return () => {
      window.removeEventListener('beforeprint', close);
      close();
    };
  }, []);
  const words = wordsOf(one.id);
  const declared = report.behaviours.some(({ meant }) => meant > 0);
  const at = report.decisions.filter(({ meant, landed }) => meant.includes(one.id) || landed.includes(one.id));
  return (
    <dialog ref={ref} className="behaviour inset" aria-labelledby={heading} onClose={onClose}>
      <p className="eyebrow">{pointWords(one, declared)}</p>
      <h2 id={heading} tabIndex={-1}>
        <Glyph behaviour={one.id} /> {words.name}
      </h2>
      <p>{words.means}</p>
      <p className="behaviour-named">
        {one.named && <Flag />}
        {one.named ? 'The case study names it.' : 'The case study does not name it. That says nothing against using it.'}
      </p>
      <h3>Decision by decision</h3>
      {at.length === 0 ? (
        <p>In no decision of this run.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Decision</th>
              {declared && <th scope="col">Meant</th>}
              <th scope="col">Landed</th>
            </tr>
          </thead>
          <tbody>
            {at.map(({ index, label, meant, landed }) => (
              <tr key={index}>
                <th scope="row">{`${index + 1}. ${label}`}</th>
                {declared && <td>{meant.includes(one.id) ? 'meant' : 'not meant'}</td>}
                <td>{landed.includes(one.id) ? 'landed' : 'did not land'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <UnderBehaviour words={words} landed={one.landed} />
      <p className="behaviour-ways">
        <button type="button" className="button button-ink" onClick={() => ref.current?.close()}>
          Close <kbd>Esc</kbd>
        </button>
      </p>
    </dialog>
  );
}
