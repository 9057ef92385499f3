import { type ReactNode, useMemo, useRef } from 'react';
import type { Link } from '../../../workshop/link.ts';
import type { StageView } from '../../../workshop/stage-view.ts';
import { joinAddress } from '../shared/join-address.ts';
import { useClock } from '../shared/use-clock.ts';
import { useLink } from '../shared/use-link.ts';
import { FullScreen } from './full-screen.tsx';
import { JoinBox } from './join-box.tsx';
import { Skyline } from './skyline.tsx';
import { StageBrief } from './stage-brief.tsx';
import { StageComing } from './stage-coming.tsx';
import { type StageMoment, stageMoment } from './stage-moment.ts';
import { StageNewsBox } from './stage-news-box.tsx';
import { StageOver } from './stage-over.tsx';
import { StageQuestion } from './stage-question.tsx';
import { stageSaid } from './stage-said.ts';
import { StageSeveral } from './stage-several.tsx';
import { StageTime } from './stage-time.tsx';
import { StageTold } from './stage-told.tsx';
import { isPaused, tablesWords } from './stage-words.ts';
import { useFit } from './use-fit.ts';
import { votedWords } from './voted-words.ts';
import './stage-screen.css';

interface Props {
  readonly link: Link<StageView>;
  /** Where phones reach the room, `undefined` where no phone can: then there is no code to show. */
  readonly address?: string | undefined;
}

/** The projector: question, choices, people and the way in, to be read from the back of the room. */
export function StageScreen({ link, address }: Props): ReactNode {
  const { view, line, why } = useLink(link);
  const clock = useClock(view?.timer, link.now);
  const moment = useMemo(() => view && stageMoment(view), [view]);
  const lost = line === 'lost' || line === 'closed';
  const wall = useRef<HTMLDivElement>(null);
  useFit(wall);
  return (
    <div className="stage" ref={wall}>
      {lost && <Strip>{why ?? 'The facilitator’s window is away. This stays until it is back.'}</Strip>}
      {view && moment ? (
        <>
          <Paused view={view} />
          <Shown view={view} moment={moment} clock={clock} address={address} />
          {view.line !== '' && (
            <section className="stage-line" aria-label="Said to the room">
              <p>{view.line}</p>
            </section>
          )}
        </>
      ) : (
        <main className="stage-main">{!lost && <h1 className="stage-heading">Looking for the room</h1>}</main>
      )}
      <Skyline />
      <FullScreen />
      <p className="hidden-text" role="status">
        {lost ? (why ?? 'The facilitator’s window is away.') : view && moment ? stageSaid(view, moment) : ''}
      </p>
    </div>
  );
}

interface ShownProps {
  readonly view: StageView;
  readonly moment: StageMoment;
  readonly clock: ReturnType<typeof useClock>;
  readonly address: string | undefined;
}

function Shown({ view, moment, clock, address }: ShownProps): ReactNode {
  const open = address !== undefined && view.door === 'open' && moment.kind !== 'over';
  const join = open ? joinAddress(address, view.code) : undefined;
  if (moment.kind === 'coming')
    return (
      <main className="stage-main">
        <StageComing title={view.title} code={view.code} join={join} people={view.people} />
      </main>
    );
  const paused = isPaused(view);
  if (moment.kind === 'brief')
    return (
      <main className="stage-main">
        <StageBrief title={view.title} brief={moment.brief} alone={address === undefined}>
          <div className="stage-brief-foot">
            {join && <JoinBox join={join} code={view.code} />}
            <StageTime clock={clock} paused={paused} voted="" />
          </div>
        </StageBrief>
      </main>
    );
  const voted = votedOf(moment);
  const beside = join !== undefined || clock !== undefined || paused;
  // Alone a clock needs no column: it stands in the corner, beside the question.
  const corner = beside && join === undefined && moment.kind === 'question';
  const layout = corner ? ' stage-main-clock' : beside ? ' stage-main-beside' : '';
  return (
    <div className={`stage-main${layout}`}>
      <main className="stage-body">
        {(moment.kind === 'question' || moment.kind === 'several') && <StageNewsBox news={view.news} />}
        <Body view={view} moment={moment} />
        {(corner || !beside) && voted !== '' && <p className="stage-small">{voted}</p>}
      </main>
      {beside && (
        <aside className="stage-aside" aria-label="Beside the question">
          {join && <JoinBox join={join} code={view.code} />}
          <StageTime clock={clock} paused={paused} voted={corner ? '' : voted} />
        </aside>
      )}
    </div>
  );
}

interface BodyProps {
  readonly view: StageView;
  readonly moment: Exclude<StageMoment, { readonly kind: 'coming' | 'brief' }>;
}

function Body({ view, moment }: BodyProps): ReactNode {
  switch (moment.kind) {
    case 'question':
      return <StageQuestion group={moment.group} planned={view.planned} paused={isPaused(view)} />;
    case 'several':
      return <StageSeveral groups={moment.groups} ended={moment.ended} planned={view.planned} />;
    case 'revealed':
      return <StageTold told={moment.told} />;
    case 'over':
      return <StageOver ended={moment.ended} ways={moment.ways} />;
  }
}

/** How many have voted, while the whole room is asked the same and has yet to decide. */
function votedOf(moment: StageMoment): string {
  if (moment.kind !== 'question') return '';
  const { question, standing } = moment.group;
  return standing === 'reading' || standing === 'decided' ? '' : votedWords(question.voted, question.voters);
}

/** Where all stand still the clock says so; here stand those that do while others go on. */
function Paused({ view: { tables, ended } }: { readonly view: StageView }): ReactNode {
  const held = tables.filter((table) => table.held);
  if (ended || held.length === 0 || isPaused({ tables, ended })) return undefined;
  return <Strip>Paused: {tablesWords(held.map(({ title }) => title))}</Strip>;
}

const Strip = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <section className="stage-strip" aria-label="How the room stands">
    <p>{children}</p>
  </section>
);
