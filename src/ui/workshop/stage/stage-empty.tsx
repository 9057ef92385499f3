import type { ReactNode } from 'react';
import { Skyline } from './skyline.tsx';
import './stage-question.css';
import './stage-screen.css';
import './stage-told.css';

/** The projector's page where no room is named. */
export function StageEmpty(): ReactNode {
  return (
    <div className="stage">
      <main className="stage-main">
        <div className="stage-alone">
          <h1 className="stage-alone-says">No room is shown here</h1>
          <p className="stage-scene">Open this page from the facilitator’s console.</p>
        </div>
      </main>
      <Skyline />
    </div>
  );
}
