/** A version of all that pages depend on besides their props: code, `site.yaml`, the owner's sentences, the newsletter, the time zone. */
import { languages } from '../site.ts';
import { digestOf, programVersion } from './cache.ts';
import { tableOf } from './words/tables.ts';

/** Settings of the environment; Astro itself compares its config and package-lock.json. */
const variables = ['PUBLIC_SITE_SETTINGS', 'NEWSLETTER_FORM', 'NEWSLETTER_FIELD', 'TZ'];

/**
 * A hash of all that pages are made with, their content apart. Astro compares the modules of a page, but the page
 * names script files by hashes that modules of other pages change, too.
 */
export function pagesVersion(): string {
  const values = variables.map((name) => process.env[name]);
  const words = languages.map((code) => tableOf(code));
  return digestOf(JSON.stringify([programVersion(), values, words]));
}
