import { type ReactNode, useId } from 'react';
import { lookRefusal } from '../../core/look.ts';
import { refusalSentence } from '../../core/refusal.ts';
import type { Look } from '../../core/story.ts';
import { tablesOf } from '../../core/tables.ts';
import type { Play } from '../../store/play.ts';
import { closesWords } from '../panel/closes-words.ts';
import { Costs } from '../panel/costs.tsx';
import { WithTerms } from '../words/with-terms.tsx';
import { LineIcon } from './line-icon.tsx';
import type { PlayActions, Spot } from './play-actions.ts';
import { lookRefused } from './refused-words.ts';

interface Props {
  readonly play: Play;
  readonly spot: Spot;
  readonly actions: PlayActions;
}

interface Offering {
  readonly play: Play;
  readonly look: Look;
  readonly actions: PlayActions;
}

/** What can be found out here at this decision: each with its cost, or why not, or what was found. */
export function CardLooks({ play, spot, actions }: Props): ReactNode {
  const looks = tablesOf(play.scenario)
    .beats.get(play.world.beat)
    ?.looks.filter(({ at }) => at.kind === spot.kind && at.id === spot.id);
  if (!looks || looks.length === 0) return null;
  return (
    <section className="card-looks">
      <h3>Find out</h3>
      <ul>
        {looks.map((look) => (
          <li key={look.id}>
            {play.world.looked.includes(look.id) ? (
              <Found play={play} look={look} />
            ) : (
              <Offered play={play} look={look} actions={actions} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Found({ play, look }: { readonly play: Play; readonly look: Look }): ReactNode {
  return (
    <>
      <p className="card-found">
        <LineIcon of="tick" />
        <b>{look.title}</b>
      </p>
      <p>
        <WithTerms terms={play.scenario.terms} text={look.text} />
      </p>
    </>
  );
}

function Offered({ play, look, actions }: Offering): ReactNode {
  const id = useId();
  const refusal = lookRefusal(play.scenario, play.world, look.id);
  const closes = closesWords(play.scenario, play.world, look);
  return (
    <button
      type="button"
      className="card-look"
      aria-disabled={refusal !== undefined}
      aria-describedby={refusal || closes !== undefined ? id : undefined}
      onClick={() => {
        if (refusal) actions.onRefused(lookRefused(look, refusal));
        else actions.onLook(look.id);
      }}
    >
      <LineIcon of="look" />
      <span className="card-look-title">{look.title}</span>
      <Costs costs={look.costs} refusal={refusal} />
      {(refusal || closes !== undefined) && (
        <span className="card-why" id={id}>
          {refusal ? refusalSentence(refusal) : closes}
        </span>
      )}
    </button>
  );
}
