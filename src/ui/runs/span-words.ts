/** As many runs leave a tenth out at each end; of fewer the outermost two are the first and the last. */
const fewestForTenths = 6;

/** What `p10` to `p90` of so many runs is called: at the head of a column, and in a sentence on the bar. */
export const spanWords = (runs: number): { readonly head: string; readonly bar: string } =>
  runs < fewestForTenths
    ? { head: 'Least to most', bar: 'the bar reaches from the lowest run to the highest' }
    : { head: 'Eight in ten', bar: 'the bar holds eight in ten runs' };
