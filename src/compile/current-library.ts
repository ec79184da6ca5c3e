/** Compiles `content/` for all steps of a process; they get the result by `compiledContent()`. */
import { shareContent } from '../papers/compiled-content.ts';
import { type CompiledLibrary, compileLibrary } from './compile.ts';
import { contentDir } from './content-dir.ts';

/** If this throws, the content that was compiled before stays in use. `onStage` gets the name of each stage as it begins. */
export async function compileCurrent(onStage?: (stage: string) => void): Promise<CompiledLibrary> {
  const library = await compileLibrary(contentDir, onStage);
  const { papers, topics, searches, editions, retired } = library;
  shareContent({ papers, topics, searches, editions, retired });
  return library;
}

/** Sets an empty library, for a dev server that starts with faulty content. */
export function startEmpty(): void {
  shareContent({ papers: [], topics: [], searches: [], editions: [], retired: new Map() });
}
