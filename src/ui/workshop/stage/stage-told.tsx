import type { ReactNode } from 'react';
import { StageRows } from './stage-rows.tsx';
import { StageStory } from './stage-story.tsx';
import type { Told } from './stage-told-of.ts';
import { toldHeading } from './stage-words.ts';
import './stage-told.css';

/** What came: the story where all met the same, a row for each where tables parted. */
export function StageTold({ told }: { readonly told: readonly Told[] }): ReactNode {
  const [only] = told;
  if (told.length === 1 && only) return <StageStory told={only} />;
  return (
    <>
      <h1 className="stage-heading">{toldHeading}</h1>
      <StageRows told={told} />
    </>
  );
}
