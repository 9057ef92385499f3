/** A worker that writes a debrief as a document: asked with the debrief, it answers with the file's bytes. */
import type { Debrief } from '../export/debrief.ts';
import { tellDebrief } from '../export/tell-debrief.ts';
import { writeDocx } from '../export/write-docx.ts';

self.addEventListener('message', ({ data }: MessageEvent<Debrief>) => {
  // What goes wrong while it waits would else be heard by nobody.
  writeDocx(`Debrief: ${data.report.scenario.title}`, tellDebrief(data)).then(
    (bytes) => self.postMessage(bytes, { transfer: [bytes] }),
    (problem: unknown) => self.reportError(problem),
  );
});
