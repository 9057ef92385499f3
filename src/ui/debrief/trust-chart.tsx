import { type CSSProperties, type ReactNode, useState } from 'react';
import { kindChanges } from '../../debrief/kind-changes.ts';
import type { PersonReport } from '../../debrief/people.ts';
import type { Report } from '../../debrief/report.ts';
import { Badge } from '../marks/badge.tsx';
import { relationshipNames } from '../words/names.ts';
import { AsTable } from './as-table.tsx';
import { firstDrawn } from './first-drawn.ts';
import { Section } from './section.tsx';
import './trust-chart.css';
import { TrustKey } from './trust-key.tsx';
import { trustLines } from './trust-lines.ts';
import { TrustPicker } from './trust-picker.tsx';
import { TrustPlot } from './trust-plot.tsx';
import { useWidth } from './use-width.ts';

/** Most lines the chart can carry and still be read. */
const mostLines = 6;
const labelColumn = 196;

/** How trust moved: up to six people, those who are named at the head and those who moved most unless others are chosen. */
export function TrustChart({ report }: { readonly report: Report }): ReactNode {
  const { people, decisions, turningPoint } = report;
  const [chosen, setChosen] = useState<readonly string[]>(() => firstDrawn(report, mostLines));
  const [ref, width] = useWidth<HTMLDivElement>(558);
  const leaders = width >= 440;
  const [lit, setLit] = useState<string | undefined>(undefined);
  const shown = people.filter(({ id }) => chosen.includes(id));
  const plot = { left: 26, right: width - (leaders ? labelColumn : 32), top: 18, bottom: 194 };
  const lines = trustLines(shown, plot, leaders ? 35 : 17);
  return (
    <Section
      title="How trust moved"
      area="trust"
      folds="on-a-phone"
      aside={
        <>
          <TrustPicker people={people} chosen={chosen} most={mostLines} onChoose={setChosen} />
          <AsTable
            label="As tables"
            caption="Trust, 0 to 10, and kind of relationship at start and end: either can move alone"
            columns={['Person', 'Start', 'End', 'Became of another kind', 'What moved it most']}
            rows={people.map(({ name, course, decisive }) => [
              name,
              standingWords(course[0]),
              standingWords(course.at(-1)),
              changeWords(course),
              decisive ? `${decisive.decision + 1}. ${decisions[decisive.decision]?.label ?? ''}: ${decisive.why}` : 'did not move',
            ])}
            and={{
              caption: 'Trust, 0 to 10, at the start and after each decision and its months',
              columns: ['Person', 'Start', ...decisions.map(({ index }) => String(index + 1))],
              rows: people.map(({ name, course }) => [name, ...course.map(({ trust }) => trust)]),
            }}
          />
        </>
      }
    >
      <TrustKey />
      <div className="trust" ref={ref} data-leaders={leaders || undefined}>
        <TrustPlot
          width={width}
          plot={plot}
          lines={lines}
          labels={decisions.map(({ label }) => label)}
          turning={turningPoint}
          leaders={leaders}
          lit={shown.some(({ id }) => id === lit) ? lit : undefined}
          onLight={setLit}
        />
        <ol className="trust-people">
          {shown.map((person, index) => (
            <TrustPerson
              key={person.id}
              person={person}
              number={index + 1}
              at={lines[index]?.label ?? 0}
              lit={person.id === lit}
              onLight={setLit}
            />
          ))}
        </ol>
      </div>
    </Section>
  );
}

const standingWords = (standing: PersonReport['course'][number] | undefined): string =>
  standing ? `${standing.trust}, ${relationshipNames[standing.type].toLowerCase()}` : '';

const changeWords = (course: PersonReport['course']): string =>
  kindChanges(course)
    .map(({ decision, to }) => `${relationshipNames[to].toLowerCase()} after ${decision + 1}`)
    .join(', ') || 'stayed as it was';

interface PersonProps {
  readonly person: PersonReport;
  readonly number: number;
  /** Height of the label in sixteenths of a rem. */
  readonly at: number;
  readonly lit: boolean;
  readonly onLight: (id: string | undefined) => void;
}

/** Pointing at a name, or focusing it, brings its line forward. */
function TrustPerson({ person, number, at, lit, onLight }: PersonProps): ReactNode {
  const { id, name, course, portrait, sphere } = person;
  const end = course.at(-1)?.trust ?? 0;
  return (
    <li style={{ '--at': at } as CSSProperties}>
      <button
        type="button"
        data-lit={lit || undefined}
        onPointerEnter={() => onLight(id)}
        onPointerLeave={() => onLight(undefined)}
        onFocus={() => onLight(id)}
        onBlur={() => onLight(undefined)}
        onClick={() => onLight(id)}
      >
        <b className="trust-number">{number}</b>
        <Badge portrait={portrait} sphere={sphere} trust={end} className="trust-badge" />
        <span>
          <b>{name}</b>
          <span className="trust-course">{`${course[0]?.trust ?? 0} to ${end}`}</span>
        </span>
      </button>
    </li>
  );
}
