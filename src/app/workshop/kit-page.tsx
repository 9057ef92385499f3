import { type ReactNode, useEffect, useState } from 'react';
import { KitScreen } from '../../ui/workshop/kit/kit-screen.tsx';
import { type Kit, kitOf } from '../../workshop/kit.ts';
import { loadScenario } from './console-ports.ts';

interface Props {
  /** Scenario id. */
  readonly scenario: string;
  readonly tables: number;
}

/** What is printed for a room of this scenario, whether one is open or not. */
export function KitPage({ scenario, tables }: Props): ReactNode {
  const [kit, setKit] = useState<Kit>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    loadScenario(scenario).then(
      (whole) => setKit(kitOf(whole)),
      () => setFailed(true),
    );
  }, [scenario]);
  if (failed) throw new Error('The kit would not load.');
  return kit && <KitScreen kit={kit} tables={tables} onPrint={() => window.print()} />;
}
