import { noticeWords } from '#words';
import { inDigits } from '../../counted.ts';
import type { PaperSet } from '../../search/types.ts';
import { storageKey } from '../../site.ts';
import { type Action, closeNotice, showNotice } from '../notice.ts';
import { keep } from '../storage.ts';
import { MarksDatabase } from './database.ts';
import { type Change, type Edit, edited, editsOf, type Marks, readerOf, stamped } from './marks.ts';
import { noMarks, type Reader } from './reader.ts';

/** A key for each page: `…:unstored:k3x9ab`. */
const journals = storageKey('unstored');
const ownJournal = `${journals}:${Math.random().toString(36).slice(2)}`;
const marks = new Map<string, Marks>();
const listeners = new Set<(reader: Reader) => void>();
let reader = noMarks;
let database: MarksDatabase | null = null;
/** Whether the database did not answer in time; the journal then holds what is not stored. */
let isLate = false;
let isBlocked = false;
let isLoaded = false;
let channel: BroadcastChannel | null = null;
let loading: Promise<void> | null = null;
const unstored: Edit[] = [];
let writing: Promise<boolean> = Promise.resolve(true);
let isRefused = false;

/** Whether marks outlive the page, once loaded. `late`: the database did not answer or cannot be read, so earlier marks are missing. */
export function storageState(): 'kept' | 'late' | 'refused' {
  if (database && !isRefused) return database.isBeside ? 'late' : 'kept';
  return isLate ? 'late' : 'refused';
}

/** None until `loadReader` has ended. */
export function currentReader(): Reader {
  return reader;
}

/** Reads the marks, once a page. Where storage is refused they last as long as the page. */
export function loadReader(): Promise<void> {
  loading ??= load();
  return loading;
}

/** Calls `listener` after changes made here and in other tabs, and once the marks are loaded; answers how to stop. */
export function onReader(listener: (reader: Reader) => void): () => void {
  listeners.add(listener);
  void loadReader();
  return () => listeners.delete(listener);
}

/** Shows changes at once and stores them; answers whether all is stored. If not, it says so, with `actions`, and the next change tries again. */
export async function changeReader(
  changes: readonly Change[],
  ...actions: Action[]
): Promise<boolean> {
  await loadReader();
  const isSaving = changes.some(({ field, value }) => field === 'saved' && value === true);
  // Not awaited: Firefox asks the reader, who may never answer.
  if (isSaving && reader.saved.size === 0) navigator.storage?.persist?.().catch(() => {});
  return takeEdits(stamped(changes, marks, Date.now()), ...actions);
}

/** For changes about to be made: who leaves before the marks are loaded loses none. */
export function keepEarly(changes: readonly Change[]): void {
  if (isLoaded) return;
  unstored.push(...stamped(changes, marks, Date.now()));
  writeJournal();
}

/** As `changeReader`, for changes that have their times: an import. Later values stay. */
export async function takeEdits(edits: readonly Edit[], ...actions: Action[]): Promise<boolean> {
  await loadReader();
  if (edits.length === 0) return unstored.length === 0;
  apply(edits);
  // An import may have more than a call takes arguments.
  for (const edit of edits) unstored.push(edit);
  writeJournal();
  writing = writing.then(() => store(actions));
  return writing;
}

/** What takes changes back that are about to be made. */
export function inverseOf(changes: readonly Change[]): Change[] {
  return changes.map(({ id, field, value }) => {
    const [before = typeof value === 'string' ? '' : false] = marks.get(id)?.fields[field] ?? [];
    return { id, field, value: before };
  });
}

export async function allMarks(): Promise<Marks[]> {
  await loadReader();
  const all = new Map((await database?.longFields())?.map((long) => [long.id, long]));
  for (const { id, fields } of marks.values())
    all.set(id, { id, fields: { ...all.get(id)?.fields, ...fields } });
  return [...all.values()];
}

export async function longField(id: string, field: 'note' | 'record'): Promise<string> {
  await loadReader();
  const [text] = marks.get(id)?.fields[field] ?? [];
  return text === undefined ? ((await database?.longField(id, field)) ?? '') : String(text);
}

export function isKnown(id: string, field: PaperSet): boolean {
  return marks.get(id)?.fields[field] !== undefined;
}

/** Reads all long fields, so that `fieldOf` answers them, too. */
export async function loadLongFields(): Promise<void> {
  await loadReader();
  apply(editsOf((await database?.longFields().catch(() => [])) ?? []));
}

/** `''` where it is not known. */
export function fieldOf(id: string, field: 'title' | 'note' | 'record'): string {
  const [text = ''] = marks.get(id)?.fields[field] ?? [];
  return String(text);
}

async function load(): Promise<void> {
  const opening = openDatabase();
  try {
    const [opened, all] = await Promise.race([opening, tooLate()]);
    database = opened;
    for (const one of all) marks.set(one.id, one);
  } catch (error) {
    isLate = error === late;
    isBlocked = !isLate;
    // Blocked: the marks last as long as the page. Late: until the database answers, now or when it is asked again.
    if (isLate) Promise.any([opening, openDatabase()]).then(takeLate, () => {});
  }
  isLoaded = true;
  listen();
  await takeJournals();
  if (marks.size > 0) reader = readerOf(marks.values());
  notify();
}

/** What was marked meanwhile is stored, and no longer said to be kept aside. */
async function takeLate([opened, all]: [MarksDatabase, Marks[]]): Promise<void> {
  database = opened;
  isLate = false;
  apply(editsOf(all));
  writing = writing.then(() => store([]));
  if (isRefused && (await writing)) closeNotice();
}

async function openDatabase(): Promise<[MarksDatabase, Marks[]]> {
  const opened = await MarksDatabase.open(storageKey('marks'));
  return [opened, await opened.all()];
}

/** No page waits longer: WebKit sometimes answers nothing while the page before is being left. */
function tooLate(): Promise<never> {
  return new Promise((_, fail) => setTimeout(fail, 3000, late));
}

const late = new Error('The database does not answer.');

/** Tabs tell each other. A page from the back/forward cache has missed what they said. */
function listen(): void {
  const open = () => {
    channel = new BroadcastChannel(storageKey('marks'));
    channel.onmessage = ({ data }: MessageEvent<Edit[]>) => apply(data);
  };
  open();
  // A page with an open channel may not be kept for "back".
  addEventListener('pagehide', () => channel?.close());
  addEventListener('pageshow', async ({ persisted }) => {
    if (!persisted) return;
    open();
    apply(editsOf((await database?.all().catch(() => [])) ?? []));
  });
}

/** So many edits at once are an import, for which localStorage has no space. */
const mostInJournal = 1000;

/** Leaving a page aborts its writing: the next page stores its journal. Answers whether the journal holds everything. */
function writeJournal(): boolean {
  const isWritten = unstored.length <= mostInJournal && !isBlocked;
  try {
    if (unstored.length === 0 || isBlocked) localStorage.removeItem(ownJournal);
    else if (isWritten) localStorage.setItem(ownJournal, JSON.stringify(unstored));
    return isWritten;
  } catch {
    // Blocked or full.
    return false;
  }
}

/** Stores the journals of other pages, left or open: to store an edit twice changes nothing. */
async function takeJournals(): Promise<void> {
  try {
    const names = Object.keys(localStorage).filter(
      (name) => name.startsWith(journals) && name !== ownJournal,
    );
    const edits = names.flatMap((name): Edit[] => JSON.parse(localStorage.getItem(name) ?? '[]'));
    if (edits.length === 0) return;
    apply(edits);
    if (!database) return;
    await Promise.race([database.write(edits), tooLate()]);
    for (const name of names) localStorage.removeItem(name);
  } catch {
    // Blocked or full: the next page tries again.
  }
}

function apply(edits: readonly Edit[]): void {
  for (const edit of edits) marks.set(edit.id, edited(marks.get(edit.id), edit));
  reader = readerOf(marks.values());
  notify();
}

function notify(): void {
  showBeforePaint();
  for (const listener of listeners) listener(reader);
}

/** For pages that have not read the marks yet: papers to read, and the day of the last visit. */
function showBeforePaint(): void {
  const count = [...reader.saved].filter((id) => !reader.read.has(id)).length;
  const toRead = count > 0 ? inDigits(count) : '';
  keep('to-read', toRead);
  keep('since', reader.since);
  const shown = document.querySelector('[data-to-read]');
  if (shown) shown.textContent = toRead;
}

async function store(actions: Action[]): Promise<boolean> {
  const edits = [...unstored];
  if (edits.length === 0) return true;
  try {
    if (!database) throw new Error('Storage is blocked.');
    await database.write(edits);
  } catch {
    const why = isLate && writeJournal() ? noticeWords.storedLater : noticeWords.notStored;
    // What follows by itself, as a paper's record, leaves the reader the button to undo.
    if (!isRefused || actions.length > 0) showNotice(why, ...actions);
    setRefused(true);
    return false;
  }
  unstored.splice(0, edits.length);
  writeJournal();
  setRefused(false);
  channel?.postMessage(edits);
  return true;
}

function setRefused(now: boolean): void {
  if (now === isRefused) return;
  isRefused = now;
  reader = { ...reader };
  notify();
}
