/** All that a page with a list does at once, beside its islands; one file, which is one request. */
import './every-page.ts';
import './list/downloads.ts';
import { watchRows } from './list/rows.ts';

watchRows(document.querySelectorAll<HTMLElement>('[data-list] > li'));
if (!document.querySelector('.list-head')) void import('./list/later-page.ts');
// Of editions.
if (document.querySelector('.edition-summary')) void import('./list/glance.ts');
// Of the front page.
if (document.querySelector('.new-place')) void import('./reader/NewPapers.tsx');
