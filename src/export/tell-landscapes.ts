import { landscapeNames } from '../debrief/landscape-names.ts';
import type { Report } from '../debrief/report.ts';
import { stopWords } from '../debrief/stop-words.ts';
import { type Block, heading, paragraph, table } from './block.ts';

/** Where the authority stood in chapter 6's field, every place on its way. */
export const tellLandscapes = (report: Report): readonly Block[] => {
  const { start, end, route } = report.landscapes;
  return [
    heading(2, 'Where the authority stood'),
    ...paragraph(
      start.landscape === end.landscape
        ? `It started and ended as “${landscapeNames[end.landscape].toLowerCase()}”.`
        : `From “${landscapeNames[start.landscape].toLowerCase()}” to “${landscapeNames[end.landscape].toLowerCase()}”.`,
    ),
    ...table(
      'The four landscapes are the study’s, in chapter 6; the place on them is this game’s',
      ['When', 'Landscape', 'Stability of politics, 0 to 10', 'Steadiness of performance, 0 to 10'],
      route.map((stop) => [stopWords(stop, report), landscapeNames[stop.landscape], stop.politicalStability, stop.consistency]),
    ),
  ];
};
