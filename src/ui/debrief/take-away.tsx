import { type ReactNode, useId } from 'react';
import { usePlace } from '../words/use-place.ts';
import './take-away.css';

/** What a debrief can be taken away as. */
export type Takeaway = 'document' | 'run' | 'link' | 'decisions' | 'relationships' | 'statements';

interface Props {
  readonly onTake: (what: Takeaway | 'print') => void;
  /** What came of the last of these. */
  readonly said: string | undefined;
}

type Way = readonly [what: Takeaway | 'print', says: string, kind?: string];

const toKeep: readonly Way[] = [
  ['document', 'Document to edit', 'Word, .docx'],
  ['run', 'Run file', '.json'],
  ['link', 'Copy a link'],
  ['print', 'Print'],
];

const asData: readonly Way[] = [
  ['decisions', 'Decisions', 'spreadsheet, .csv'],
  ['relationships', 'Relationships', 'spreadsheet, .csv'],
  ['statements', 'xAPI statements', '.json'],
];

/** Every way to take a debrief off the page, and what of the player's own words goes with each. */
export function TakeAway({ onTake, said }: Props): ReactNode {
  const id = useId();
  const { links } = usePlace();
  return (
    <section className="debrief-section take-away" aria-labelledby={id}>
      <h2 id={id}>Take it away</h2>
      <div className="take-away-kinds">
        <Ways title="To read and keep" ways={toKeep.filter(([what]) => links || what !== 'link')} onTake={onTake}>
          {`The document and the run file carry your note and what you mean to do.${links ? ' The link carries your choices alone.' : ''}`}
        </Ways>
        <Ways title="As data" ways={asData} onTake={onTake}>
          Your note stays out. The two tables carry the name of the run, and decisions your lines why. The statements carry no words of
          yours, no name and no score.
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
