import type { ReactNode } from 'react';
import { inList } from '../../debrief/in-list.ts';
import { landscapeNames } from '../../debrief/landscape-names.ts';
import type { Report } from '../../debrief/report.ts';
import { HandoutPart } from './handout-part.tsx';

/** The base before and after, chance, and where the authority stood, in a few lines. */
export function HandoutBase({ report }: { readonly report: Report }): ReactNode {
  const { base, chance, landscapes } = report;
  const { start, end } = landscapes;
  const kept = base.end.filter(({ id }) => base.start.some((one) => one.id === id));
  const lines = [
    ['Won', base.won],
    ['Still growing', base.growing],
    ['Lost', base.lost],
    ['Kept', kept],
  ] as const;
  return (
    <HandoutPart title={`The base: ${base.start.length} at the start, ${base.end.length} now`}>
      <p>
        {lines.map(([lead, list]) =>
          list.length === 0 ? undefined : (
            <span key={lead}>
              <b>{lead}:</b> {inList(list.map(({ name }) => name))}.{' '}
            </span>
          ),
        )}
        <b>Landscape:</b>{' '}
        {start.landscape === end.landscape
          ? `${landscapeNames[end.landscape].toLowerCase()} throughout.`
          : `${landscapeNames[start.landscape].toLowerCase()}, then ${landscapeNames[end.landscape].toLowerCase()}.`}{' '}
        <b>Chance:</b>{' '}
        {chance.length === 0
          ? 'no draw touched this run.'
          : `${chance.map(({ says, odds, came }) => `${says} (${Math.round(odds * 100)} in 100) ${came ? 'came' : 'did not come'}`).join('; ')}.`}
      </p>
    </HandoutPart>
  );
}
