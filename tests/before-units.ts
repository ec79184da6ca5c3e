/** Before each file of unit tests: properties are tried on the same texts each time, since a failure stands for a change (`fuzz` tries others); files that run side by side have caches of their own. */
import { join } from 'node:path';
import fc from 'fast-check';

fc.configureGlobal({ seed: 20_250_820 });

process.env.CACHE_DIR = join(process.env.TEST_CACHES ?? '.cache', `${process.env.VITEST_POOL_ID}`);
