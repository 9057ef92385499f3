const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** A moment as a clock on the wall shows it. `at`: milliseconds since 1970. */
export const timeOfDay = (at: number): string => clock.format(at);
