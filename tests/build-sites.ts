/** `npm run test:site`: builds the sites that tests read; with `--long`, those that only `npm run test:long` reads. */
import { buildLongTopicSite, buildSampleSites } from './build-site.ts';
import { buildPseudoSite } from './pseudo-site.ts';

if (process.argv.includes('--long')) {
  buildLongTopicSite();
  buildPseudoSite();
} else {
  buildSampleSites();
}
