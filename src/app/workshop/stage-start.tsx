import { createRoot } from 'react-dom/client';
import { readSettings } from '../../save/keep-settings.ts';
import { applySettings } from '../apply-settings.ts';
import { storageOf } from '../browser-ports.ts';
import { FailedPart } from '../failed-part.tsx';
import { openStage } from './stage-open.ts';
import { StagePage } from './stage-page.tsx';

/** Shows the projector's page. */
export function startStage(element: HTMLElement): void {
  applySettings(document.documentElement, readSettings(storageOf(window)));
  createRoot(element).render(
    <FailedPart says={() => 'The room goes on. Reload this page.'}>
      <StagePage open={openStage} />
    </FailedPart>,
  );
  document.getElementById('starting')?.remove();
  // Another room shown in the same window.
  window.addEventListener('hashchange', () => window.location.reload());
}
