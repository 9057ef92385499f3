const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago something was, as one would say it. Both in milliseconds since 1970. */
export function saidWhen(then: number, now: number): string {
  const ago = now - then;
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(then);
  const days = Math.round((midnight(now) - midnight(then)) / day);
  if (ago < minute) return 'just now';
  if (ago < hour) return counted(Math.floor(ago / minute), 'minute');
  if (days === 0) return `today at ${time}`;
  if (days === 1) return `yesterday at ${time}`;
  if (days < 7) return counted(days, 'day');
  return `on ${new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(then)}`;
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'} ago`;
const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
