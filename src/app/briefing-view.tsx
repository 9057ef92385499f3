import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { JourneyStep } from '../core/journey.ts';
import { type Staged, stage } from '../core/stage.ts';
import { broughtWords } from '../debrief/brought-words.ts';
import { unlikeWords } from '../debrief/unlike-words.ts';
import type { BeforeThisProps } from '../ui/briefing/before-this.tsx';
import { BriefingScreen } from '../ui/briefing/briefing-screen.tsx';
import type { Pinned } from '../ui/briefing/plate-window.ts';
import { composite } from '../ui/home/said-authority.ts';
import type { Notice, Opened } from './app-state.ts';
import { asItBegins } from './as-it-begins.ts';
import { filesOf } from './browser-ports.ts';
import { storageFull } from './keeper-notices.ts';
import { loadMap } from './load-map.ts';
import type { App } from './open-app.ts';
import { repaintPlate } from './repaint-plate.ts';

interface Props {
  readonly opened: Opened;
  /** The journey that this sheet is to begin. */
  readonly begins?: string | undefined;
  /** A run that has been begun already: a later chapter of a journey. */
  readonly begun?: { readonly run: string; readonly journey: JourneyStep | undefined } | undefined;
  /** Id of the authority to begin with in the choice; the case's own where it is not there. */
  readonly metIn?: string | undefined;
  /** The run begun is not kept by this browser. */
  readonly unkept?: boolean;
  readonly notice: Notice | undefined;
  readonly app: App;
}

interface Drawn {
  /** Markup of the sheet, so that its words find the page's type; its address until that is here. */
  readonly plate: string;
  /** Shares of the sheet. */
  readonly pins: readonly Pinned[];
}

const sheet = { width: 1440, height: 900 } as const;

async function drawn({ scenario }: Opened): Promise<Drawn> {
  const [plate, { geography }] = await Promise.all([
    fetch(filesOf(scenario.id).plate).then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(`${answer.status}`)))),
    loadMap(scenario.id),
  ]);
  const share = (x: number, y: number): Pinned => ({ x: x / sheet.width, y: y / sheet.height });
  const wards = new Map(geography.wards.map((ward) => [ward.id, ward]));
  const pins = scenario.briefing.pins.map(({ ward }): Pinned => {
    const at = wards.get(ward);
    if (!at) return { x: 0.5, y: 0.5 };
    // x, y, x, y, …
    const ring = at.ring.flatMap((x, index) => (index % 2 === 0 ? [share(x, at.ring[index + 1] ?? 0)] : []));
    return { ...share(...at.middle), ring };
  });
  return { plate, pins };
}

/** The briefing of a sheet or of a chapter; begins a run, or goes on to the one begun. */
export function BriefingView({ opened, begins, begun, metIn, unkept = false, notice, app }: Props): ReactNode {
  const home = opened.scenario.authority;
  const [{ plate, pins }, setDrawn] = useState<Drawn>({ plate: filesOf(opened.scenario.id).plate, pins: [] });
  const [host, setHost] = useState(opened.hosts.some(({ id }) => id === metIn) ? (metIn as string) : home.id);
  useEffect(() => {
    let here = true;
    drawn(opened).then(
      (made) => here && setDrawn(made),
      // Without the map the lines still say where; nothing else is missing.
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [opened]);
  const brought = begun?.journey;
  const step = useMemo(() => brought ?? firstStep(opened, begins), [brought, opened, begins]);
  const staged = useMemo((): Staged => {
    const made = stage(opened.scenario, step ? { journey: step } : { authority: host }, opened);
    return made.ok ? made : { ok: true, scenario: opened.scenario, unlike: [], chapter: undefined };
  }, [opened, step, host]);
  const { unlike } = staged;
  const scenario = useMemo(() => asItBegins(staged.scenario), [staged]);
  const sheetNow = useMemo(() => repaintPlate(plate, scenario), [plate, scenario]);
  return (
    <BriefingScreen
      scenario={scenario}
      plate={sheetNow}
      pins={pins}
      metIn={
        step
          ? undefined
          : {
              home,
              hosts: opened.hosts.filter(({ id }) => id === home.id || id !== composite),
              host: scenario.authority,
              unlike: unlikeWords(scenario, home, unlike),
              onHost: setHost,
            }
      }
      said={unkept ? storageFull.text : notice?.text}
      before={step && beforeOf(staged, step)}
      onBegin={() =>
        begun
          ? app.navigate({ screen: 'play', run: begun.run })
          : void app.begin(opened.scenario.id, { authority: host, ...(begins !== undefined && { journey: begins }) })
      }
      onBack={() => app.navigate({ screen: 'home', mode: 'alone' })}
    />
  );
}

/** The first step of a journey that begins with this sheet. */
function firstStep({ chapters }: Opened, journey: string | undefined): JourneyStep | undefined {
  const first = chapters.find((one) => one.journey === journey && one.number === 0);
  return first && { id: first.journey, version: first.version, chapter: 0, carried: undefined };
}

function beforeOf({ scenario, chapter }: Staged, { carried }: JourneyStep): BeforeThisProps | undefined {
  return (
    chapter && {
      journey: chapter.title,
      number: chapter.number + 1,
      of: chapter.scenarios.length,
      between: chapter.between,
      lines: carried ? broughtWords(scenario, chapter, carried) : [],
    }
  );
}
