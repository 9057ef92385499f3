const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The month of the calendar, `month` months after `starts` (`YYYY-MM`): "March 2008". */
export function monthWords(starts: string, month: number): string {
  const [name, year] = monthOf(starts, month);
  return `${name} ${year}`;
}

/** The same for narrow places: "Mar 2008". */
export function shortMonthWords(starts: string, month: number): string {
  const [name, year] = monthOf(starts, month);
  return `${name.slice(0, 3)} ${year}`;
}

function monthOf(starts: string, month: number): readonly [string, number] {
  const [year = 0, first = 1] = starts.split('-').map(Number);
  const index = first - 1 + month;
  return [names[((index % 12) + 12) % 12] ?? '', year + Math.floor(index / 12)];
}
