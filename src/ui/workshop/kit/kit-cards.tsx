import type { ReactNode } from 'react';
import type { RoleCard } from '../../../workshop/kit.ts';
import { inPages } from './in-pages.ts';
import { KitCard } from './kit-card.tsx';
import { cardsToPage } from './kit-parts.ts';

interface Props {
  readonly cards: readonly RoleCard[];
  readonly of: string;
}

/** The role cards of one table, to be cut apart and folded. */
export function KitCards({ cards, of }: Props): ReactNode {
  return inPages(cards, cardsToPage).map((page) => (
    <ul key={page[0]?.id} className="kit-page kit-cards">
      {page.map((card) => (
        <KitCard key={card.id} card={card} of={of} />
      ))}
    </ul>
  ));
}
