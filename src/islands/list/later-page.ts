/** The later page of a list, which has no filters: what the reader has muted or hidden is left out there, too, and told. */
import { mutesByWords } from '../../search/query/address.ts';

const { readerStore } = await import('../reader/reader-store.ts');
const { hidden, muted } = await readerStore.load();
const list = document.querySelector('ol.papers[data-list]');
if (list && (hidden.size > 0 || muted.topics.length > 0 || mutesByWords(muted)))
  (await import('./LeftOutHere.tsx')).leaveOut(list);
