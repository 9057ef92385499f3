import type { ReactNode } from 'react';
import { leaningArrows } from '../../art/glyphs.ts';
import type { Frame } from '../../core/story.ts';
import { need, tablesOf } from '../../core/tables.ts';
import { Art } from '../art.tsx';
import { Paragraphs } from '../words/paragraphs.tsx';
import { frameEchoes } from './frame-echoes.ts';
import { GoButton } from './go-button.tsx';
import { Mini } from './mini.tsx';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelProps } from './panel-props.ts';
import './heard-page.css';

interface Props extends PanelProps {
  readonly frame: Frame;
  readonly onHeard: () => void;
}

/** How the room takes it when the director has said what kind of problem this is. */
export function HeardPage({ play, frame, onHeard }: Props): ReactNode {
  const { scenario, world } = play;
  const beat = need(tablesOf(scenario).beats, world.beat);
  const echoes = frameEchoes(scenario, frame);
  return (
    <PanelFrame eyebrow={beat.when} title="You say it aloud" foot={<GoButton onGo={onHeard}>Go on</GoButton>}>
      <q className="heard-says">{frame.says}</q>
      <Paragraphs terms={scenario.terms} text={frame.follows} className="panel-story" />
      {echoes.length > 0 && (
        <>
          <h3 className="panel-head">Who heard it</h3>
          <ul className="heard">
            {echoes.map(({ person, by, why }) => (
              <li key={person.id}>
                <Mini person={person} trust={world.relationships[person.id]?.trust ?? 0} className="moved-face" />
                <div>
                  <b>{person.name}</b>
                  <span>{why}</span>
                </div>
                <Art {...arrow(by)} className="care-arrow" title={by > 0 ? 'trusts you more' : 'trusts you less'} />
              </li>
            ))}
          </ul>
        </>
      )}
    </PanelFrame>
  );
}

function arrow(by: number): { readonly markup: string; readonly viewBox: string } {
  const { d, fill } = by > 0 ? leaningArrows.up : leaningArrows.down;
  return { markup: `<path d="${d}" fill="${fill}"/>`, viewBox: '0 0 14 14' };
}
