import type { ReactNode } from 'react';
import { again, cameWords, instead } from '../../debrief/choice-words.ts';
import { usualRuns, type Way } from '../../debrief/counterfactuals.ts';
import { spreadWords } from '../../debrief/spread-words.ts';
import type { WhatIf } from '../../debrief/what-if.ts';
import { FigureTable } from './figure-table.tsx';
import { leaningWords } from './leaning-words.ts';
import type { WhatIfChoice } from './use-what-if.ts';
import { WhatIfEndings } from './what-if-endings.tsx';
import { WhatIfOptions } from './what-if-options.tsx';

interface Props {
  /** Index of the decision. */
  readonly decision: number;
  /** Id of what leaders in the case chose, where they met the decision. */
  readonly leaders: string | undefined;
  readonly choice: WhatIfChoice;
  readonly found: WhatIf | undefined;
}

/** Which option is looked at instead, how runs would have ended, and every figure; on demand. */
export function WhatIfMore({ decision, leaders, choice, found }: Props): ReactNode {
  const { options, other, beside, way, onOption, onWay } = choice;
  return (
    <details className="as-table what-if-more">
      <summary>Other options, endings, all figures</summary>
      <div className="what-if">
        <div>
          {options && (
            <WhatIfOptions options={options} other={other?.option} leaders={leaders} name={`what-if-${decision}`} onOption={onOption} />
          )}
          <Ways way={way} onWay={onWay} name={`what-if-way-${decision}`} />
        </div>
        {found && beside && (
          <>
            <WhatIfEndings found={found} same={beside.same.letter} other={beside.other.letter} />
            <FigureTable
              caption="The middle of the runs, and where eight in ten of them stand"
              columns={[
                'At the end',
                cameWords(found.ended),
                again(beside.same.letter),
                instead(beside.other.letter),
                'Beside your choice',
              ]}
              rows={found.rows.map((row) => [
                row.name,
                row.came.toFixed(row.digits),
                spreadWords(row.same, row.digits),
                spreadWords(row.other, row.digits),
                leaningWords[row.leaning],
              ])}
            />
          </>
        )}
      </div>
      <p className="debrief-cite">
        {`${other?.ends.runs ?? usualRuns} runs of each choice, with the chance of your run, and with as many behind it as you put behind yours.`}
      </p>
    </details>
  );
}

interface WaysProps {
  readonly way: Way;
  readonly onWay: (way: Way) => void;
  readonly name: string;
}

/** How the decisions after it are taken. */
function Ways({ way, onWay, name }: WaysProps): ReactNode {
  return (
    <fieldset className="what-if-way">
      <legend>Later decisions taken</legend>
      {(
        [
          ['asYouPlay', 'as you took yours'],
          ['anyhow', 'at random'],
        ] as const
      ).map(([id, says]) => (
        <label key={id}>
          <input type="radio" name={name} checked={way === id} onChange={() => onWay(id)} />
          {says}
        </label>
      ))}
    </fieldset>
  );
}
