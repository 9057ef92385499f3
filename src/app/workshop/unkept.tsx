import { type ReactNode, useState } from 'react';
import { DebriefNotice } from '../../ui/workshop/console/debrief-notice.tsx';
import { UnkeptNotice } from '../../ui/workshop/console/unkept-notice.tsx';
import type { ConsoleLink } from '../../workshop/link.ts';
import { download } from '../download.ts';
import { roomFileName } from '../room/room-file-name.ts';

/** Of a room that this browser does not keep: that it does not, and its record as a file. */
export function Unkept({ link }: { readonly link: ConsoleLink }): ReactNode {
  const [unreached, setUnreached] = useState(false);
  const take = async (): Promise<void> => {
    const record = await link.record();
    setUnreached(!record);
    if (record) download(`${roomFileName(record.code)}.json`, `${JSON.stringify(record, undefined, 2)}\n`);
  };
  return (
    <>
      <UnkeptNotice onTake={() => void take()} />
      {unreached && <DebriefNotice says="The room could not be reached. Try again." onDone={() => setUnreached(false)} />}
    </>
  );
}
