/** How long a platform is waited for before the game goes on without its answer, milliseconds. */
const patience = 8000;

/** The same answer; rejects where it does not come in time. */
export function inTime<T>(answer: Promise<T>, most = patience): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The learning platform has not answered in time.')), most);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
