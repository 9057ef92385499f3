/** Where an entry of the register stands in the study, in words: "chapter 6, case study 8". The register knows no pages. */
export function studyPlace(id: string): string {
  if (id.startsWith('CP-')) return `companion report on child poverty${id.startsWith('CP-Q') ? ', questions' : ''}`;
  const [, part = '', next = '', last = ''] = id.split('-');
  const caseStudy = /^CS(\d+)$/.exec(part)?.[1];
  if (caseStudy !== undefined) return `chapter ${chapterOfCase(Number(caseStudy))}, case study ${caseStudy}`;
  // What contradicts the appendix about a behaviour stands beside it in chapter 3.
  if (part === 'BEH') return next !== '0' && last.startsWith('X') ? 'chapter 3' : 'appendix';
  if (part === 'Q') return `chapter ${next === 'CHG' ? 4 : 7}, questions`;
  return part === '0' || id === saidFirst ? 'executive summary' : `chapter ${part.charAt(0)}`;
}

/** Filed under chapter 2, whose idea it is, and read in the summary. */
const saidFirst = 'RL-2-2';

const chapterOfCase = (number: number): number => lastCases.findIndex((last) => number <= last);
/** Last case study up to the end of each chapter, by the chapter's number. */
const lastCases = [0, 0, 2, 2, 5, 7, 10];
