import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readSettings } from '../../save/keep-settings.ts';
import { applySettings } from '../apply-settings.ts';
import { storageOf } from '../browser-ports.ts';
import { FailedPart } from '../failed-part.tsx';
import { ConsolePage } from './console-page.tsx';
import { consolePorts } from './console-ports.ts';

/** Shows the facilitator's page. */
export function startConsole(element: HTMLElement): void {
  applySettings(document.documentElement, readSettings(storageOf(window)));
  createRoot(element).render(
    <StrictMode>
      <FailedPart says={() => 'The room is kept up to the last step.'}>
        <ConsolePage ports={consolePorts()} />
      </FailedPart>
    </StrictMode>,
  );
  document.getElementById('starting')?.remove();
}
