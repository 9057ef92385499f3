import { type ReactNode, useEffect, useState } from 'react';
import { StageEmpty } from '../../ui/workshop/stage/stage-empty.tsx';
import { StageScreen } from '../../ui/workshop/stage/stage-screen.tsx';
import type { OpenedStage } from './stage-open.ts';

interface Props {
  readonly open: (hash: string) => Promise<OpenedStage | undefined>;
}

/** The projector's page: the room that its address names. */
export function StagePage({ open }: Props): ReactNode {
  const [opened, setOpened] = useState<OpenedStage | 'opening' | 'none'>('opening');
  useEffect(() => {
    let left = false;
    let link: OpenedStage['link'] | undefined;
    open(window.location.hash).then(
      (stage) => {
        if (left) return stage?.link.close();
        link = stage?.link;
        setOpened(stage ?? 'none');
      },
      () => setOpened('none'),
    );
    return () => {
      left = true;
      link?.close();
    };
  }, [open]);
  if (opened === 'opening') return undefined;
  return opened === 'none' ? <StageEmpty /> : <StageScreen link={opened.link} address={opened.address} />;
}
