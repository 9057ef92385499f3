import { type ReactNode, useId } from 'react';
import { usePlace } from '../words/use-place.ts';
import { carriesWords } from './carries-words.ts';
import { type FormatId, formatIds, formats } from './formats.ts';
import './take-away.css';

/** What a debrief can be taken away as. */
export type Takeaway = FormatId | 'link';

interface Props {
  readonly onTake: (what: Takeaway | 'print') => void;
  /** What came of the last of these. */
  readonly said: string | undefined;
}

type Way = readonly [what: Takeaway | 'print', says: string, kind?: string];

const toKeep = formatIds.filter((id) => formats[id].use === 'to-keep');
const asData = formatIds.filter((id) => formats[id].use === 'as-data');

const wayOf = (id: FormatId): Way => [id, formats[id].says, formats[id].kind];
const link: Way = ['link', 'Copy a link'];
const print: Way = ['print', 'Print'];

/** Every way to take a debrief off the page, and what of the player's own words goes with each. */
export function TakeAway({ onTake, said }: Props): ReactNode {
  const id = useId();
  const { links } = usePlace();
  return (
    <section className="debrief-section take-away" aria-labelledby={id}>
      <h2 id={id}>Take it away</h2>
      <div className="take-away-kinds">
        <Ways title="To read and keep" ways={[...toKeep.map(wayOf), ...(links ? [link] : []), print]} onTake={onTake}>
          {`${carriesWords(toKeep)}${links ? ' The link carries your choices alone.' : ''}`}
        </Ways>
        <Ways title="As data" ways={asData.map(wayOf)} onTake={onTake}>
          {carriesWords(asData)}
        </Ways>
      </div>
      <p className="debrief-said" role="status">
        {said}
      </p>
    </section>
  );
}

interface WaysProps {
  readonly title: string;
  readonly ways: readonly Way[];
  readonly onTake: Props['onTake'];
  /** What goes with it. */
  readonly children: string;
}

function Ways({ title, ways, onTake, children }: WaysProps): ReactNode {
  const id = useId();
  return (
    <div>
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id}>
        {ways.map(([what, says, kind]) => (
          <li key={what}>
            <button type="button" className="button" onClick={() => onTake(what)}>
              {says}
              {kind !== undefined && <small>{kind}</small>}
            </button>
          </li>
        ))}
      </ul>
      <p>{children}</p>
    </div>
  );
}
