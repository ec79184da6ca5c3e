/** Which folder is read (`CONTENT_DIR`), and where caches lie (`CACHE_DIR`). */
import { resolve } from 'node:path';

/** The owner's folder: `content/`, or what `CONTENT_DIR` names. */
export const contentDir = resolve(process.env.CONTENT_DIR ?? 'content');

/** What one build leaves for the next; may be deleted at any time. */
export const cacheDir = resolve(process.env.CACHE_DIR ?? '.cache');
