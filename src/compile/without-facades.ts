/** A facade is a script that holds nothing but the names of another one: a request for a hundred bytes. */
import type { Plugin, Rolldown } from 'vite';

type Chunk = Pick<Rolldown.OutputChunk, 'fileName' | 'code' | 'isEntry'>;

/** Removes the facades that the bundler makes for modules of a `codeSplitting` group: their names stand for the group’s file. */
export function withoutFacades(): Plugin {
  return {
    name: 'without-facades',
    apply: 'build',
    // After Vite has listed what each import needs, by file name.
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        for (const name of joinFacades(chunks)) delete bundle[name];
      },
    },
  };
}

/** Changes the code of chunks; returns the names of those that nothing needs any more. */
export function joinFacades(chunks: Chunk[]): string[] {
  const gone: string[] = [];
  for (const facade of chunks) {
    const [, names, its] = onlyNames.exec(facade.code) ?? [];
    const group = chunks.find(({ fileName }) => its && baseOf(fileName) === its);
    if (!group || gone.includes(group.fileName)) continue;
    if (!facade.isEntry) {
      loadGroup(chunks, facade, group, names ?? '');
      gone.push(facade.fileName);
    } else if (!group.isEntry) {
      // Taken from itself: the group may export them by other names.
      const own = names ? `export{${names}}from"./${baseOf(facade.fileName)}";` : '';
      facade.code = `${group.code.trim()}\n${own}`;
      rename(chunks, group, facade);
      gone.push(group.fileName);
    }
  }
  return gone;
}

/** `export{t as toggle}from"./reader.js";` or `import"./page.js";`, and nothing else. */
const onlyNames = /^\s*(?:export\s*\{([^{}]*)\}\s*from|import)\s*["'`]\.\/([^"'`]+)["'`];?\s*$/;

/** `import("./page-marks.js")` → `import("./reader.js").then(e=>({toggle:e.t}))` */
function loadGroup(chunks: Chunk[], facade: Chunk, group: Chunk, names: string): void {
  const members = names.split(',').map((name) => {
    const [inner = '', outer = inner] = name.trim().split(/\s+as\s+/);
    return `${outer}:e.${inner}`;
  });
  const loads = `import("./${baseOf(group.fileName)}").then(e=>({${members.join()}}))`;
  for (const chunk of chunks)
    for (const quote of ['"', "'", '`'])
      chunk.code = chunk.code.replaceAll(
        `import(${quote}./${baseOf(facade.fileName)}${quote})`,
        loads,
      );
  rename(chunks, facade, group);
}

function rename(chunks: Chunk[], old: Chunk, now: Chunk): void {
  for (const chunk of chunks)
    chunk.code = chunk.code.replaceAll(baseOf(old.fileName), baseOf(now.fileName));
}

function baseOf(fileName: string): string {
  return fileName.slice(fileName.lastIndexOf('/') + 1);
}
