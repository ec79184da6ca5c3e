/** The page's one store of marks, connected to the browser. */
import { noticeWords } from '#words';
import { inDigits } from '../../counted.ts';
import { storageKey } from '../../site.ts';
import { type Action, closeNotice, showNotice } from '../notice.ts';
import { keep, kept } from '../storage.ts';
import { journalIn, MarksDatabase } from './database.ts';
import { MarksStore } from './marks-store.ts';
import type { Reader } from './reader.ts';

// Each by name, so that pages carry only these of all notices.
const warnings = {
  notStored: noticeWords.notStored,
  storedLater: noticeWords.storedLater,
  damagedMarks: noticeWords.damagedMarks,
};

export const readerStore = new MarksStore<Action>({
  openDatabase: () => MarksDatabase.open(storageKey('marks')),
  journal: journalIn(() => localStorage, storageKey, Math.random().toString(36).slice(2)),
  openChannel: (hear) => {
    const channel = new BroadcastChannel(storageKey('marks'));
    channel.onmessage = ({ data }) => hear(data);
    return channel;
  },
  watchPage: (left, isBack) => {
    addEventListener('pagehide', left);
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) isBack();
    });
  },
  show: showBeforePaint,
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  warn: (warning, actions) => showNotice(warnings[warning], ...actions),
  calm: closeNotice,
  // Not awaited: Firefox asks the reader, who may never answer.
  askToKeep: () => void navigator.storage?.persist?.().catch(() => {}),
});

/** Stores what the next page shows before it has read the marks: the number of papers to read, the day of the last visit. */
function showBeforePaint(reader: Reader): void {
  const count = [...reader.saved].filter((id) => !reader.read.has(id)).length;
  const toRead = count > 0 ? inDigits(count) : '';
  keep('to-read', toRead);
  keep('since', reader.since);
  keep('for-you', reader.searches.length > 0 ? kept('for-you') || '6' : '');
  const shown = document.querySelector('[data-to-read]');
  if (shown) shown.textContent = toRead;
}
