/**
 * Astro's log (`logger` in astro.config.mjs) with a line every few seconds, not one for each page: how many papers have
 * their page, and how much time is left. JavaScript, since Astro loads it itself.
 */
import astroLog from 'astro/logger/node';
import { compiledContent } from '../papers/compiled-content.ts';

const pause = 5_000;

export default function buildLog(config) {
  const log = astroLog(config);
  let begun = 0;
  let logged = 0;
  let made = 0;
  let isInPage = false;
  return {
    write(event) {
      // Astro says which page it makes, and then how long it took, in the same line.
      if (isInPage && event.label === 'SKIP_FORMAT') {
        isInPage = false;
        return;
      }
      if (event.newLine || event.level !== 'info') return log.write(event);
      isInPage = true;
      if (!event.message.includes('/papers/')) return;
      const now = Date.now();
      if (made === 0) begun = logged = now;
      made += 1;
      if (now < logged + pause) return;
      logged = now;
      const all = compiledContent().papers.length;
      const left = Math.ceil((((now - begun) / made) * (all - made)) / 1000);
      const message = `${made.toLocaleString('en')} of ${all.toLocaleString('en')} papers have their page, about ${left} s left`;
      log.write({ ...event, label: 'build', message, newLine: true });
    },
  };
}
