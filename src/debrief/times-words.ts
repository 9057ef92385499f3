import { numberWord } from './number-word.ts';

/** "never", "once", "twice", "three times". */
export const timesWords = (times: number): string => ['never', 'once', 'twice'][times] ?? `${numberWord(times)} times`;
