/** From here on the study would call an authority's performance consistently high, 0–10. */
const consistent = 7;

/** On whom the study found directors to lean, where performance is this steady: RL-0-4, RL-3.4-3. It gives no figures. */
export const leaningOf = (consistency: number): string =>
  consistency >= consistent
    ? 'Where performance was consistently high, the study found that directors could lean on others more.'
    : 'In authorities still improving, the study found directors leaning more on themselves.';
