import './kit-paper.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Kit } from '../../../workshop/kit.ts';
import { KitCards } from './kit-cards.tsx';
import { KitCopies } from './kit-copies.tsx';
import { KitForm } from './kit-form.tsx';
import { KitHandout } from './kit-handout.tsx';
import { type KitPart, kitParts } from './kit-parts.ts';
import { KitSheets } from './kit-sheets.tsx';
import './kit-screen.css';

interface Props {
  readonly kit: Kit;
  /** How many to begin with. */
  readonly tables: number;
  readonly onPrint: () => void;
}

/** What is printed for a room, as it will be on paper. */
export function KitScreen({ kit, tables: first, onPrint }: Props): ReactNode {
  const { title, cards, sheets } = kit;
  const [tables, setTables] = useState(first);
  const [chosen, setChosen] = useState<readonly KitPart[]>(kitParts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `Kit: ${title} – Bearings`;
    heading.current?.focus();
  }, [title]);
  return (
    <main className="kit">
      <header className="kit-head">
        <a href="./console.html">Back to the rooms</a>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>The kit to print: role cards, table sheets and a handout.</p>
      </header>
      <KitForm kit={kit} tables={tables} onTables={setTables} chosen={chosen} onChoose={setChosen} onPrint={onPrint} />
      <div className="kit-paper">
        {chosen.includes('cards') && (
          <section aria-labelledby="kit-cards">
            <h2 id="kit-cards">Role cards</h2>
            <KitCopies title={title} tables={tables}>
              {(of) => <KitCards cards={cards} of={of} />}
            </KitCopies>
          </section>
        )}
        {chosen.includes('sheets') && (
          <section aria-labelledby="kit-sheets">
            <h2 id="kit-sheets">Table sheets</h2>
            <KitCopies title={title} tables={tables}>
              {(of) => <KitSheets sheets={sheets} of={of} />}
            </KitCopies>
          </section>
        )}
        {chosen.includes('handout') && (
          <section aria-labelledby="kit-handout">
            <h2 id="kit-handout">Handout</h2>
            <KitHandout kit={kit} />
          </section>
        )}
      </div>
    </main>
  );
}
