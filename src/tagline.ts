/** What the site is in a few words: the owner's, or else the interface's own. */
import { siteWords } from '#words';
import { site } from './site.ts';

export const tagline = site.tagline || siteWords.tagline;
