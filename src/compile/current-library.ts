/** One compiled library for all steps of a process. */
import { type CompiledContent, shareContent } from '../papers/compiled-content.ts';
import { type CompiledLibrary, compileLibrary } from './compile.ts';
import { contentDir } from './content-dir.ts';

let current: Promise<CompiledContent> | undefined;

export function currentLibrary(): Promise<CompiledContent> {
  current ??= compileLibrary(contentDir);
  return current;
}

/** Compiles `content/` for pages and for all that use currentLibrary(); if that throws, both stay as they were. `told` gets each stage as it begins. */
export async function compileCurrent(told?: (stage: string) => void): Promise<CompiledLibrary> {
  const library = await compileLibrary(contentDir, told);
  share(library);
  return library;
}

/** Sets an empty library, for a dev server that starts with faulty content. */
export function startEmpty(): void {
  share({ papers: [], topics: [], searches: [], editions: [], retired: new Map() });
}

function share({ papers, topics, searches, editions, retired }: CompiledContent): void {
  const content = { papers, topics, searches, editions, retired };
  current = Promise.resolve(content);
  shareContent(content);
}
