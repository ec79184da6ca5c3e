/** Loaded before a build or a command by `--import`: lets Node keep what it makes of the program's files from one run to the next. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(process.env.CACHE_DIR ?? '.cache', 'code'));
// The bundler's memory goes back at once; it has to be said before the bundler is loaded.
process.env.MIMALLOC_PURGE_DELAY ??= '0';
