/** How long a newer version may take to come, milliseconds. */
const patience = 15_000;

/** Loads the page anew with the newest version there is: without asking, the version kept for offline would come again. */
export async function getNewest(): Promise<void> {
  const reload = (): void => window.location.reload();
  const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
  const registration = await workers?.getRegistration().catch(() => undefined);
  await registration?.update().catch(() => undefined);
  const next = registration?.waiting ?? registration?.installing;
  if (!workers || !next) return reload();
  workers.addEventListener('controllerchange', reload, { once: true });
  setTimeout(reload, patience);
  const takeOver = (): void => {
    if (next.state === 'installed') next.postMessage({ type: 'SKIP_WAITING' });
    if (next.state === 'redundant' || next.state === 'activated') reload();
  };
  next.addEventListener('statechange', takeOver);
  takeOver();
}
