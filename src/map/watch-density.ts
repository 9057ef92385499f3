/** Hears when the page is shown at another number of device px: a window on another screen, or the browser's own zoom. */
export function watchDensity(onChange: () => void): () => void {
  let query: MediaQueryList | undefined;
  const follow = (): void => {
    query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', hear, { once: true });
  };
  const hear = (): void => {
    onChange();
    follow();
  };
  follow();
  return () => query?.removeEventListener('change', hear);
}
