import type { ReactNode } from 'react';

const keys = [
  ['A B C D', 'choose that option; 1 2 3 4 do the same'],
  ['5', 'let it pass'],
  ['S', 'what you lean on: Tab walks, Space picks'],
  ['Enter', 'decide, or carry on'],
  ['← →', 'from person to person, clockwise round you'],
  ['W', 'from ward to ward'],
  ['K', 'key on or off'],
  ['L', 'log'],
  ['P', 'pause'],
  ['Esc', 'back, or close'],
  ['?', 'this page'],
] as const;

/** The keys of the play sheet. */
export function HelpKeys(): ReactNode {
  return (
    <section>
      <h3>Keys</h3>
      <dl className="help-keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>Single letters and figures can be turned off in the settings.</p>
    </section>
  );
}
