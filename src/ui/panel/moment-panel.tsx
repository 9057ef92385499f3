import { type ReactNode, useState } from 'react';
import { ChoosePage } from './choose-page.tsx';
import { EndedPage } from './ended-page.tsx';
import { FoundPage } from './found-page.tsx';
import { frameJustSaid } from './frame-just-said.ts';
import { FramePage } from './frame-page.tsx';
import { HeardPage } from './heard-page.tsx';
import { OutcomePage } from './outcome-page.tsx';
import type { PanelProps } from './panel-props.ts';
import { PassingPage } from './passing-page.tsx';
import { RevealPage } from './reveal-page.tsx';

/** The moment: one page for each step of a decision. Nothing at the end of a horizon, which has a screen of its own. */
export function MomentPanel(props: PanelProps): ReactNode {
  const { play } = props;
  const [openAt, setOpenAt] = useState<string | undefined>(undefined);
  const looks = { looksOpen: openAt === play.world.beat, onLooksOpen: (open: boolean) => setOpenAt(open ? play.world.beat : undefined) };
  const page = `${play.bookmark.beat}/${play.journal.entries.length}`;
  switch (play.step) {
    case 'frame':
      return <FramePage key={page} {...props} {...looks} />;
    case 'heard': {
      const said = frameJustSaid(play);
      if (said) return <HeardPage key={`${page}/heard`} {...props} frame={said} />;
      return <ChoosePage key={`${play.world.beat}/choose`} {...props} {...looks} />;
    }
    case 'choose':
    case 'apply':
    case 'intend':
      return <ChoosePage key={`${play.world.beat}/choose`} {...props} {...looks} />;
    case 'assess':
      return <FoundPage key={`${page}/assess`} {...props} look={play.found ?? ''} onBack={props.actions.onContinue} />;
    case 'outcome':
      return <OutcomePage key={`${page}/outcome`} {...props} />;
    case 'reveal':
      return <RevealPage key={`${page}/reveal`} {...props} />;
    case 'passing':
      return <PassingPage key={`${page}/passing`} {...props} />;
    case 'ended':
      return <EndedPage key="ended" {...props} />;
    case 'horizon-end':
      return undefined;
  }
}
