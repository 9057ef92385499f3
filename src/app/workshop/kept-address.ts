const name = 'bearings-address';

/** At which of this machine's addresses phones are sent to it, as it was chosen: console and projector of one browser share it. */
export function readAddress(): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing goes on with the first address at the projector. */
export function keepAddress(address: string): void {
  try {
    localStorage.setItem(name, address);
  } catch {
    return;
  }
}

/** Calls when another window has chosen one. */
export function followAddress(heard: () => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === name) heard();
  });
}
