/** The first step of a build and of dev: compiles `content/`, and redirects old ids of papers, topics and editions; warnings, the last lines of a build; in dev, compiles again after a change, and shows mistakes in the browser. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { nothing, shareContent } from '../papers/compiled-content.ts';
import { otherVenueNames } from '../papers/groups.ts';
import { formerTopics, presentTopics } from '../papers/topics/topic.ts';
import { pathTo } from '../site.ts';
import { type CompiledLibrary, compileLibrary } from './compile.ts';
import { cacheDir, contentDir } from './content-dir.ts';
import { endWith } from './content-error.ts';
import { keepLedger } from './ledger-file.ts';
import { onlyBuild } from './one-build.ts';
import { plural } from './report.ts';
import { changeLines, goneLines, writePapers } from './write-papers.ts';

/** There while a build makes pages: Astro keeps each at once, but their keys at the end, so those of a build that was broken off have the keys of the one before. */
const unfinished = join(cacheDir, 'unfinished');

/** Compiles all of `content/` before anything else is built, so that a bad digest stops the build at once. */
export function digestsToPapers(): AstroIntegration {
  /** What is wrong in `content/` at the moment, under `npm run dev`. */
  let fault: string | undefined;
  return {
    name: 'digests-to-papers',
    hooks: {
      'astro:config:setup': async ({ command, logger, updateConfig }) => {
        if (command === 'build') updateConfig(await startBuild(logger).catch(endWith));
        // `astro check` needs types alone, and mistakes in content must not fail it; with them dev starts, too.
        else shareContent(nothing);
        if (command === 'dev')
          fault = await faultIn(logger, async () => {
            for (const line of writeAndReport(await compileCurrent(), logger)) logger.warn(line);
          });
      },
      'astro:build:start': () => writeFileSync(unfinished, ''),
      'astro:build:done': () => rmSync(unfinished, { force: true }),
      'astro:server:setup': ({ server, logger }) => {
        const showFault = () => {
          if (fault) server.ws.send({ type: 'error', err: { message: fault, stack: '' } });
        };
        // A page that is opened or reloaded shows it, too.
        server.ws.on('connection', showFault);
        watchContent(server.watcher, contentDir, async (needsRestart) => {
          if (needsRestart) logger.warn(restart);
          fault = await faultIn(logger, async () => {
            const library = await compileCurrent();
            const { changes, gone } = write(library);
            logger.info(
              `${plural(library.papers.length)}, after a change in ${basename(contentDir)}/`,
            );
            for (const line of changes) logger.info(line);
            for (const line of gone) logger.warn(line);
            reload(server);
          });
          showFault();
        });
      },
    },
  };
}

/** Compiles `content/` for all steps of a process; they get the result by `compiledContent()`. If this throws, the content that was compiled before stays in use. `onStage` gets the name of each stage as it begins. */
export async function compileCurrent(onStage?: (stage: string) => void): Promise<CompiledLibrary> {
  const library = await compileLibrary(contentDir, onStage);
  const { papers, topics, searches, editions, retired, formerEditions, results } = library;
  shareContent({ papers, topics, searches, editions, retired, formerEditions, results });
  return library;
}

/** Loads pages' modules again, since Astro caches the results of getStaticPaths() with them; browsers reload the page. */
function reload({ environments }: ViteDevServer): void {
  for (const { name, moduleGraph, hot } of Object.values(environments)) {
    if (name !== 'client') moduleGraph.invalidateAll();
    hot.send({ type: 'full-reload' });
  }
}

async function startBuild(logger: AstroIntegrationLogger) {
  onlyBuild(join(cacheDir, 'building'));
  if (existsSync(unfinished)) rmSync(join(cacheDir, 'astro'), { recursive: true, force: true });
  const library = await compileCurrent((stage) => logger.info(stage));
  for (const line of await keepLedger(contentDir, library)) logger.info(line);
  const notices = writeAndReport(library, logger);
  return { redirects: redirects(library), integrations: [warnsLast(notices)] };
}

/** What is wrong in `content/`, which the log tells and pages show. */
async function faultIn(logger: AstroIntegrationLogger, compile: () => Promise<void>) {
  try {
    await compile();
    return undefined;
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    logger.error(fault);
    return fault;
  }
}

/** Returns what the owner is to be warned of. */
function writeAndReport(library: CompiledLibrary, logger: AstroIntegrationLogger): string[] {
  const { changes, gone } = write(library);
  for (const line of [...library.report, ...changes]) logger.info(line);
  return [...library.notices, ...gone];
}

/** After all other lines of the build: among those of its progress nobody would see them. */
function warnsLast(notices: string[]): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:build:done': ({ logger }) => {
        for (const notice of notices) logger.warn(notice);
      },
    },
  };
}

function write({ papers, topics }: Pick<CompiledLibrary, 'papers' | 'topics'>) {
  const changes = writePapers(contentDir, papers);
  return { changes: changeLines(changes), gone: goneLines(changes, presentTopics(topics)) };
}

/** Astro adds the base to the old address, but not to the new one. */
function redirects(library: CompiledLibrary): Record<string, string> {
  const moved = {
    papers: library.retired,
    topics: formerTopics(library.topics),
    venues: otherVenueNames(library.papers),
    editions: library.formerEditions,
  };
  const ofIds = Object.entries(moved).flatMap(([folder, ids]) =>
    [...ids].map(([id, now]) => [`/${folder}/${id}/`, pathTo(`${folder}/${now}/`)]),
  );
  return Object.fromEntries(ofIds);
}

const restart =
  'site.yaml or words/ has changed since npm run dev began; end it (Ctrl+C) and start it again to see that';

/** Calls `changed` after changes in the owner's files, once for changes within 60 ms (debounced). `needsRestart`: once settings have changed, which are read at the start alone. */
function watchContent(
  watcher: ViteDevServer['watcher'],
  contentDir: string,
  changed: (needsRestart: boolean) => Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined;
  let needsRestart = false;
  let running = Promise.resolve();
  watcher.add(contentDir);
  watcher.on('all', (_, path) => {
    if (!isOwners(relative(contentDir, path))) return;
    needsRestart ||= /^(?:site\.yaml$|words\b)/.test(relative(contentDir, path));
    clearTimeout(timer);
    // Editors save in several steps, and a branch change touches many files at once.
    timer = setTimeout(() => {
      running = running.then(() => changed(needsRestart));
    }, 60);
  });
}

/** False for what the build itself writes. */
function isOwners(path: string): boolean {
  const [folder = ''] = path.split(sep);
  return !['', '..', 'papers', 'ids.json'].includes(folder) && !/^[A-Za-z]:/.test(path);
}
