/** The first lines of the worker. */
import { answering, type ToWorker } from './answering.ts';
import { fetchPacked } from './catalogue/fetch.ts';

/** The module worker that holds the catalogue and reads full text, so that the page never waits for either. */
const hear = answering((message) => self.postMessage(message), fetchPacked);
self.onmessage = ({ data }: MessageEvent<ToWorker>) => hear(data);
