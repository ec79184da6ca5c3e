import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { changeLines } from '../papers/topics/changes.ts';
import { pathTo } from '../site.ts';
import type { CompiledLibrary } from './compile.ts';
import { contentDir } from './content-dir.ts';
import { compileAnew, currentLibrary, startEmpty } from './current-library.ts';
import { keepLedger } from './ledger-file.ts';
import { watchContent } from './watch-content.ts';
import { writePapers } from './write-papers.ts';

/** Compiles all of `content/` before anything else is built, so that a bad digest stops the build at once. */
export function digestsToPapers(): AstroIntegration {
  return {
    name: 'digests-to-papers',
    hooks: {
      'astro:config:setup': async ({ command, logger, updateConfig }) => {
        if (command === 'build' || command === 'sync') {
          const library = await currentLibrary(contentDir);
          if (command === 'build')
            for (const line of await keepLedger(contentDir, library)) logger.info(line);
          await writeAndReport(library, logger);
          updateConfig({ redirects: redirects(library.retired) });
        }
        if (command === 'dev') await startDev(logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        watchContent(server.watcher, contentDir, async () => {
          try {
            const library = await compileAnew(contentDir);
            const changes = await writePapers(contentDir, library.papers);
            logger.info(`${library.papers.length} papers, after a change in content/`);
            for (const line of changeLines(changes)) logger.info(line);
          } catch (error) {
            const { message } = error instanceof Error ? error : new Error(String(error));
            logger.error(message);
            server.ws.send({ type: 'error', err: { message, stack: '' } });
          }
        });
      },
    },
  };
}

/** A digest that is wrong must not keep its owner from the server that shows what is wrong. */
async function startDev(logger: AstroIntegrationLogger): Promise<void> {
  try {
    const library = await currentLibrary(contentDir);
    await writeAndReport(library, logger);
  } catch (error) {
    logger.error(error instanceof Error ? error.message : String(error));
    startEmpty(contentDir);
  }
}

async function writeAndReport(
  { papers, report }: CompiledLibrary,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const changes = await writePapers(contentDir, papers);
  for (const line of [...report, ...changeLines(changes)]) logger.info(line);
}

/** Astro puts the base before the old address, not before the new one. */
function redirects(retired: Map<string, string>): Record<string, string> {
  return Object.fromEntries(
    [...retired].map(([id, target]) => [`/papers/${id}/`, pathTo(`papers/${target}/`)]),
  );
}
