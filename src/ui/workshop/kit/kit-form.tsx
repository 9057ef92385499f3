import type { ReactNode } from 'react';
import type { Kit } from '../../../workshop/kit.ts';
import { most } from '../../../workshop/session.ts';
import { countWords } from '../../words/count-words.ts';
import { type KitPart, kitParts, pagesOf } from './kit-parts.ts';

const partNames: Readonly<Record<KitPart, string>> = { cards: 'Role cards', sheets: 'Table sheets', handout: 'Handout' };

interface Props {
  readonly kit: Kit;
  readonly tables: number;
  readonly onTables: (tables: number) => void;
  readonly chosen: readonly KitPart[];
  readonly onChoose: (chosen: readonly KitPart[]) => void;
  readonly onPrint: () => void;
}

/** What is to be printed, and for how many tables. */
export function KitForm({ kit, tables, onTables, chosen, onChoose, onPrint }: Props): ReactNode {
  const pages = pagesOf(kit, tables);
  const all = chosen.reduce((sum, part) => sum + pages[part], 0);
  return (
    <form
      className="kit-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (all > 0) onPrint();
      }}
    >
      <fieldset>
        <legend>What to print</legend>
        {kitParts.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={chosen.includes(part)}
              onChange={({ currentTarget }) =>
                onChoose(kitParts.filter((one) => (one === part ? currentTarget.checked : chosen.includes(one))))
              }
            />
            <b>{partNames[part]}</b> <span>{countWords(pages[part], 'page', 'pages')}</span>
          </label>
        ))}
      </fieldset>
      <label className="kit-tables">
        <b>Tables</b>
        <input
          type="number"
          aria-describedby="kit-tables-says"
          min={1}
          max={most.tables}
          value={tables}
          onChange={({ currentTarget }) => onTables(Math.min(most.tables, Math.max(1, Math.floor(currentTarget.valueAsNumber) || 1)))}
        />
      </label>
      <p id="kit-tables-says">Each gets its own cards and sheets. The handout is printed once: copy it for everybody.</p>
      <button type="submit" className="kit-print" aria-disabled={all === 0}>
        {all === 0 ? 'Tick what to print' : `Print ${countWords(all, 'page', 'pages')}`}
      </button>
      <ul className="kit-hints">
        <li>A4, on one side of the paper only.</li>
        <li>Cards: cut along the dashes. Fold the foot up, so that the name stays outside and the rest is covered.</li>
        <li>Sheets: cut across. Of a decision’s two moments a table gets one: the console says which.</li>
      </ul>
    </form>
  );
}
