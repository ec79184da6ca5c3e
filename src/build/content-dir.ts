import { resolve } from 'node:path';

/** The owner's folder: `content/`, or what `CONTENT_DIR` names. */
export const contentDir = resolve(process.env.CONTENT_DIR ?? 'content');
