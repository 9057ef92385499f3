import { type ReactNode, useState } from 'react';
import { leadersSay } from '../../debrief/leaders-words.ts';
import type { Report } from '../../debrief/report.ts';
import './evidence-cards.css';
import { EvidenceCard } from './evidence-card.tsx';
import type { EvidenceOf } from './evidence-of.ts';
import { EvidencePager } from './evidence-pager.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly report: Report;
  readonly evidence: EvidenceOf;
  /** Index of the decision whose card lies on top. */
  readonly from: number;
}

/** What the study says of each decision, of the ending and of the finding, one card at a time. */
export function EvidenceCards({ report, evidence, from }: Props): ReactNode {
  const { decisions, ending, headline, rests } = report;
  const [at, setAt] = useState(from);
  const cards = [
    ...decisions.map(({ index, label, study, asInCase, leaders, trap }) => ({
      title: `${index + 1}. ${label}`,
      remark: study,
      asInCase,
      leaders: leadersSay({ asInCase, leaders }),
      trap,
      rests: rests[index] ?? [],
    })),
    ...(ending
      ? [
          {
            title: `The ending: ${ending.title}`,
            remark: ifResting({ says: ending.because, ...ending }),
            asInCase: false,
            leaders: undefined,
            trap: undefined,
            rests: [],
          },
        ]
      : []),
    { title: 'The finding at the head', remark: ifResting(headline), asInCase: false, leaders: undefined, trap: undefined, rests: [] },
  ];
  const card = cards[at];
  return (
    <Section
      title="Evidence"
      area="evidence"
      folds="on-a-phone"
      aside={<EvidencePager cards={cards.map(({ title }) => title)} at={at} onTurn={setAt} />}
    >
      {card && <EvidenceCard key={at} {...card} evidence={evidence} />}
    </Section>
  );
}

/** A remark that the study is not behind is none of its own. */
const ifResting = <T extends { readonly evidence: readonly string[] }>(remark: T): T | undefined =>
  remark.evidence.length === 0 ? undefined : remark;
