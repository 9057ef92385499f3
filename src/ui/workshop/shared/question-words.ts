import type { DecisionView } from '../../../workshop/decision-view.ts';

/** What a table is asked: the moment's own question, or first what kind of problem it is. */
export const questionWords = ({ asks, question }: Pick<DecisionView, 'asks' | 'question'>): string =>
  asks === 'frame' ? 'What kind of problem is this?' : question;
