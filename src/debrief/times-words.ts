/** "never", "once", "twice", "3 times". */
export const timesWords = (times: number): string => ['never', 'once', 'twice'][times] ?? `${times} times`;
