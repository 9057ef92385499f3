import { createRoot } from 'react-dom/client';
import { FailedPart } from '../failed-part.tsx';
import { PhonePage } from './phone-page.tsx';

/** Shows the page of a phone. What reaches the room comes in a chunk of its own, while the first words can be read. */
export function startPhone(element: HTMLElement): void {
  createRoot(element).render(
    <FailedPart says={() => 'Your seat is kept. Reload this page.'}>
      <PhonePage reach={() => import('../../link/remote-link.ts')} hash={window.location.hash} />
    </FailedPart>,
  );
  document.getElementById('starting')?.remove();
  // Another code, scanned into the same window.
  window.addEventListener('hashchange', () => window.location.reload());
}
