/** A worker that writes a debrief as data: asked for one of its tables, for statements or for the table of many runs, it answers with the file's text. */
import { type DataAsked, writeData } from './write-data.ts';

self.addEventListener('message', ({ data }: MessageEvent<DataAsked>) => self.postMessage(writeData(data)));
