import type { ReactNode } from 'react';
import { HelpKeys } from './help-keys.tsx';
import { HelpMarks } from './help-marks.tsx';
import './help.css';

/** What the marks mean and what the keys do; one page. */
export function HelpPage(): ReactNode {
  return (
    <div className="help">
      <HelpMarks />
      <HelpKeys />
      <section>
        <h3>What the model knows</h3>
        <p>
          Behaviours, kinds of relationship and what leaders did come from the study. How large an effect is comes from this game. After
          each decision the panel says which is which. There is no score.
        </p>
      </section>
    </div>
  );
}
