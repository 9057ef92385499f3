import type { ReactNode } from 'react';
import type { StageGroup } from './stage-group.ts';
import { StagePanel } from './stage-panel.tsx';
import { StageRows } from './stage-rows.tsx';
import type { Told } from './stage-told-of.ts';
import './stage-several.css';

interface Props {
  readonly groups: readonly StageGroup[];
  /** Tables whose story is over. */
  readonly ended: readonly Told[];
  readonly planned: number;
}

/** Tables at different questions: each question with its choices, and the tables that stand at it. */
export function StageSeveral({ groups, ended, planned }: Props): ReactNode {
  return (
    <>
      <h1 className="hidden-text">Tables are at different questions</h1>
      <div className="stage-several">
        {groups.map((group) => (
          <StagePanel key={group.tables[0]} group={group} planned={planned} />
        ))}
      </div>
      {ended.length > 0 && <StageRows told={ended} />}
    </>
  );
}
