import type { ReactNode } from 'react';
import { FoundPage } from './found-page.tsx';
import type { PanelProps } from './panel-props.ts';

/** What the look just taken found. */
export function AssessPage(props: PanelProps): ReactNode {
  const { play, actions } = props;
  return <FoundPage {...props} look={play.found ?? ''} onBack={actions.onContinue} />;
}
