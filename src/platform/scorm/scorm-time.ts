const two = (whole: number): string => String(whole).padStart(2, '0');

/** A time of day as SCORM 1.2 writes it, on the clock of this machine: `HH:MM:SS`. */
export const timeOfDay = (at: Date): string => [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':');

/** A length of time as SCORM 1.2 writes it, `HHHH:MM:SS`, from milliseconds. */
export function timeSpan(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const hours = Math.min(9999, Math.floor(seconds / 3600));
  return [String(hours).padStart(4, '0'), two(Math.floor(seconds / 60) % 60), two(seconds % 60)].join(':');
}
