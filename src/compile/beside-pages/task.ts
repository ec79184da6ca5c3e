import type { Topic } from '../../papers/topics/topic.ts';
import type { Edition, LibraryPaper } from '../../schema.ts';

/** What the thread beside the pages is given. */
export interface Task {
  library: { papers: LibraryPaper[]; topics: Topic[]; editions: Edition[] };
  origin: string;
  /** Addresses of the built site's folder, and of the files that it takes over as they are. */
  outDir: string;
  publicDir: string;
}
