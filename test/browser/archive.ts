import type { Page } from '@playwright/test';

/** A record of the browser's archive, whatever it holds. */
export type Loose = Readonly<Record<string, unknown>>;

/** Opens a page at the site's address that runs none of its scripts, so that the archive can be written before the game reads it. */
async function standBeside(page: Page): Promise<void> {
  await page.route('**/beside', (route) => route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }));
  await page.goto('./beside');
  await page.unroute('**/beside');
}

/** Writes records straight into the archive, under the keys given. */
export async function putRecords(page: Page, records: Readonly<Record<string, unknown>>, store: 'runs' | 'aside' = 'runs'): Promise<void> {
  await standBeside(page);
  await page.evaluate(
    ([entries, into]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('bearings', 1);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('runs');
          opening.result.createObjectStore('aside', { keyPath: 'id' });
        };
        opening.onerror = () => reject(new Error('The archive would not open.'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction(into, 'readwrite');
          // What is put aside carries its own key.
          for (const [key, record] of entries) writing.objectStore(into).put(record, into === 'runs' ? key : undefined);
          writing.onerror = () => reject(new Error('A record could not be written.'));
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [Object.entries(records), store] as const,
  );
}

/** Everything in one store of the archive. */
export const readRecords = (page: Page, store: 'runs' | 'aside'): Promise<readonly Loose[]> =>
  page.evaluate(
    (name) =>
      new Promise<Loose[]>((resolve, reject) => {
        const opening = indexedDB.open('bearings', 1);
        opening.onerror = () => reject(new Error('The archive would not open.'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as Loose[]);
          };
        };
      }),
    store,
  );

/** The step at which the archive would take up its only run. */
export async function keptStep(page: Page): Promise<unknown> {
  const [run] = await readRecords(page, 'runs');
  return (run?.['bookmark'] as Loose | undefined)?.['step'];
}
