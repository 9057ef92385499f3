import { type ReactNode, useState } from 'react';
import type { Commitment } from '../../core/commitment.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Ends } from '../../debrief/counterfactuals.ts';
import type { Elsewhere } from '../../debrief/elsewhere.ts';
import type { Report } from '../../debrief/report.ts';
import { whatIf as whatIfOf } from '../../debrief/what-if.ts';
import { enoughDecisions } from '../../debrief/worth-saying.ts';
import { numberWord } from '../panel/number-words.ts';
import { monthWords } from '../play/month-words.ts';
import './debrief-screen.css';
import { CommitmentsBlock } from './commitments-block.tsx';
import { DebriefFoot } from './debrief-foot.tsx';
import { DebriefHead } from './debrief-head.tsx';
import { DecisionPage } from './decision-page.tsx';
import { DotPlot } from './dot-plot.tsx';
import { EvidenceCards } from './evidence-cards.tsx';
import type { EvidenceOf } from './evidence-of.ts';
import { Handout } from './handout.tsx';
import { HandoutWhatIf } from './handout-what-if.tsx';
import { JourneyBlock, type JourneyProps } from './journey-block.tsx';
import { MoreOfRun } from './more-of-run.tsx';
import { PathTaken } from './path-taken.tsx';
import './print.css';
import { QuestionsBlock } from './questions-block.tsx';
import { TakeAway, type Takeaway } from './take-away.tsx';
import { TrustChart } from './trust-chart.tsx';
import { usePrinting } from './use-printing.ts';
import { useWhatIf, type WhatIfsProps } from './use-what-if.ts';
import { WhatIfBlock } from './what-if-block.tsx';
import { WhoseResources } from './whose-resources.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly report: Report;
  /** What the player calls this run, or empty. */
  readonly runName: string;
  readonly note: string;
  /** Settles once it is kept or was refused. */
  readonly onNote: (note: string) => Promise<void>;
  /** Where the note is kept, in a sentence. */
  readonly keptWhere: string;
  readonly commitments: readonly Commitment[];
  /** Settles once they are kept or were refused. */
  readonly onCommit: (commitments: readonly Commitment[]) => Promise<void>;
  /** A commitment begun earlier and not added yet. */
  readonly begun: Commitment | undefined;
  readonly onBegin: (begun: Commitment) => void;
  readonly onAgain: () => void;
  readonly onHome: () => void;
  readonly onPrint: () => void;
  readonly onTake: (what: Takeaway) => void;
  /** Address of the page that lays this run beside others. */
  readonly runsPage: string;
  /** What came of the last thing asked for here, or what went wrong. */
  readonly said: string | undefined;
  readonly evidence: EvidenceOf;
  /** Address of this debrief, in the browser that keeps the run. */
  readonly link: string;
  /** Where it was met in another authority than the case's. */
  readonly elsewhere?: Elsewhere | undefined;
  /** The journey it is a chapter of. */
  readonly journey?: JourneyProps | undefined;
  /** How the run stands at its end, or now. */
  readonly came: Ends;
  readonly whatIfs: WhatIfsProps;
  /** Plays on from a decision as a new run, with this option picked. */
  readonly onPlayOn: (decision: number, option: string) => void;
}

/** What a run meant, as a printed spread. */
export function DebriefScreen(props: Props): ReactNode {
  const {
    scenario,
    report,
    runName,
    note,
    onNote,
    keptWhere,
    commitments,
    onCommit,
    begun,
    onBegin,
    onAgain,
    onHome,
    onPrint,
    onTake,
    runsPage,
    said,
    evidence,
    link,
    elsewhere,
    journey,
    came,
    whatIfs,
    onPlayOn,
  } = props;
  const [opened, setOpened] = useState<number | undefined>(undefined);
  const decision = opened === undefined ? undefined : report.decisions[opened];
  const [printsNote, setPrintsNote] = useState(false);
  const whatIf = useWhatIf(scenario, report, whatIfs);
  const lookedAt = report.decisions[whatIf.at];
  const { beside: pair } = whatIf;
  const { printing, print } = usePrinting(onPrint);
  const found = printing && pair && whatIfOf(scenario, came, pair.same.ends, pair.other.ends);
  const short = !enoughDecisions(report);
  return (
    <main className="debrief">
      <DebriefHead
        report={report}
        runName={runName}
        onHome={onHome}
        onPrint={print}
        onAgain={onAgain}
        next={
          journey && journey.next !== undefined && journey.ended
            ? { says: `Go on to chapter ${numberWord(journey.number + 1)}`, go: journey.onGoOn }
            : undefined
        }
      />
      <div className="debrief-spread" data-short={short || undefined}>
        <PathTaken report={report} at={whatIf.at} branch={whatIf.other?.title} onAt={whatIf.onAt} />
        {!short && (
          <>
            <DotPlot report={report} />
            <WhoseResources report={report} />
            <TrustChart report={report} />
          </>
        )}
        {lookedAt && (
          <WhatIfBlock
            scenario={scenario}
            decision={lookedAt}
            came={came}
            choice={whatIf}
            done={whatIfs.done[whatIf.way].size}
            of={report.decisions.length}
            failed={whatIfs.failed}
            onRead={() => setOpened(whatIf.at)}
            onPlayOn={(option) => onPlayOn(whatIf.at, option)}
          />
        )}
        {!short && <EvidenceCards key={whatIf.at} from={whatIf.at} report={report} evidence={evidence} />}
        <QuestionsBlock report={report} note={note} onNote={onNote} keptWhere={keptWhere} prints={printsNote} onPrints={setPrintsNote} />
        {journey && <JourneyBlock {...journey} evidence={evidence} />}
        <CommitmentsBlock commitments={commitments} onCommit={onCommit} begun={begun} onBegin={onBegin} />
        {!short && <MoreOfRun report={report} elsewhere={elsewhere} />}
      </div>
      <TakeAway onTake={(what) => (what === 'print' ? print() : onTake(what))} said={said} />
      <DebriefFoot onHome={onHome} runsPage={runsPage} />
      {printing && !short && (
        <Handout report={report} runName={runName} note={printsNote ? note : ''} commitments={commitments} link={link}>
          {found && pair && lookedAt ? (
            <HandoutWhatIf found={found} decision={lookedAt} same={pair.same.letter} other={pair.other.letter} />
          ) : undefined}
        </Handout>
      )}
      {/* An open page of its own would shut the handout out of the tags of a PDF. */}
      {decision && !printing && (
        <DecisionPage
          decision={decision}
          of={report.decisions.length}
          declared={report.decisions.some(({ meant }) => meant.length > 0)}
          ended={monthWords(scenario.starts, decision.month)}
          nameOf={(id) => scenario.stakeholders.find((one) => one.id === id)?.name ?? id}
          evidence={evidence}
          onStep={setOpened}
          onClose={() => {
            setOpened(undefined);
            // Printed while it was open, it has lost where it was opened from.
            if (document.activeElement === document.body) document.querySelector<HTMLElement>('[data-reads]')?.focus();
          }}
        />
      )}
    </main>
  );
}
