/** Marks stored and told to other tabs: "Not stored", "Kept aside" where the database is late; which marks this page gave; the browser asked to keep them. */
import type { PaperSet } from '../../search/types.ts';
import type { Journal, MarksDatabase } from './database.ts';
import {
  type Change,
  type Edit,
  edited,
  editsIn,
  editsOf,
  type Marks,
  merged,
  paperChange,
  readerOf,
  stamped,
  stampOf,
} from './marks.ts';
import { noMarks, type Reader } from './reader.ts';

type Database = Pick<MarksDatabase, 'all' | 'write' | 'longFields' | 'longFieldsOf' | 'isBeside'>;

/** What the reader is told: not stored, kept aside until the database answers, or a damaged journal. */
type Warning = 'notStored' | 'storedLater' | 'damagedMarks';

interface Channel {
  send: (edits: Edit[]) => void;
  close: () => void;
}

/** What the store needs of the browser. `Action`: what a notice offers to press. */
interface Surroundings<Action> {
  /** Rejects where the browser refuses; may never answer. */
  openDatabase: () => Promise<Database>;
  journal: Journal;
  /** To the site's other tabs, and from them. */
  openChannel: (hear: (message: unknown) => void) => Channel;
  /** Calls these when the page is left, and when it comes back from the browser's history. */
  watchPage: (left: () => void, isBack: () => void) => void;
  /** Is told the marks before listeners are, and asks for none. */
  show: (reader: Reader) => void;
  now: () => number;
  wait: (milliseconds: number) => Promise<unknown>;
  warn: (warning: Warning, actions: Action[]) => void;
  /** What it was warned of holds no more. */
  calm: () => void;
  askToKeep: () => void;
}

/** Milliseconds; no page waits longer for the database: WebKit sometimes answers nothing while the page before is being left. */
const patience = 3000;

/** Milliseconds without a letter after which a note is stored; also when its field or the page is left. */
const debounce = 600;

/** The reader's marks on this page, in the database and in other tabs: the later of two values wins everywhere. */
export class MarksStore<Action> {
  /** None until `load` has ended. */
  reader: Reader = noMarks;
  readonly #around: Surroundings<Action>;
  readonly #marks = new Map<string, Marks>();
  readonly #listeners = new Set<(reader: Reader) => void>();
  /** `on-kites saved 17.001`: values that this page gave. */
  readonly #given = new Set<string>();
  readonly #unstored: Edit[] = [];
  /** Notes in their fields; `base`: what was stored when that was typed. */
  readonly #typed = new Map<string, { text: string; base: string }>();
  #database: Database | null = null;
  #channel: Channel | null = null;
  /** The database did not answer in time; the journal then holds what is not stored. */
  #isLate = false;
  #isBlocked = false;
  #isLoaded = false;
  #isRefused = false;
  #areLongRead = false;
  #loading: Promise<unknown> | null = null;
  #writing: Promise<boolean> = Promise.resolve(true);

  constructor(around: Surroundings<Action>) {
    this.#around = around;
  }

  /** Whether marks outlive the page, once loaded. `late`: the database did not answer or cannot be read, so earlier marks are missing. */
  get state(): 'kept' | 'late' | 'refused' {
    if (this.#database && !this.#isRefused) return this.#database.isBeside ? 'late' : 'kept';
    return this.#isLate ? 'late' : 'refused';
  }

  /** Reads the marks, once a page. Where storage is refused they last as long as the page. */
  async load(): Promise<Reader> {
    this.#loading ??= this.#load();
    await this.#loading;
    return this.reader;
  }

  /** Loads the marks, and calls `listener` then and after changes made here and in other tabs; answers how to stop. */
  listen(listener: (reader: Reader) => void): () => void {
    this.#listeners.add(listener);
    void this.load();
    return () => this.#listeners.delete(listener);
  }

  /** Shows changes at once and stores them; answers whether all is stored. If not, it warns, with `actions`, and the next change tries again. */
  async change(changes: readonly Change[], ...actions: Action[]): Promise<boolean> {
    await this.load();
    const isSaving = changes.some(({ field, value }) => field === 'saved' && value === true);
    if (isSaving && this.reader.saved.size === 0) this.#around.askToKeep();
    return this.take(this.#stamped(changes), ...actions);
  }

  /** For changes about to be made: who leaves before the marks are loaded loses none. */
  keepEarly(changes: readonly Change[]): void {
    if (this.#isLoaded) return;
    this.#unstored.push(...this.#stamped(changes));
    this.#writeJournal();
  }

  /** As `change`, for changes that have their times: an import. Later values stay. */
  async take(edits: readonly Edit[], ...actions: Action[]): Promise<boolean> {
    await this.load();
    return this.#take(edits, actions);
  }

  #take(edits: readonly Edit[], actions: Action[]): Promise<boolean> | boolean {
    if (edits.length === 0) return this.#unstored.length === 0;
    this.#apply(edits);
    // An import may have more than a call takes arguments.
    for (const edit of edits) this.#unstored.push(edit);
    this.#writeJournal();
    this.#writing = this.#writing.then(() => this.#store(actions));
    return this.#writing;
  }

  /** What takes changes back that are about to be made. */
  inverseOf(changes: readonly Change[]): Change[] {
    return changes.map(({ id, field, value }) => {
      const [before = typeof value === 'string' ? '' : false] = this.#stamp(id, field) ?? [];
      return { id, field, value: before };
    });
  }

  /** Those of fields whose value this page gave: another tab has not changed them since. */
  ofThisPage(changes: readonly Change[]): Change[] {
    return changes.filter(({ id, field }) => {
      const [, at] = this.#stamp(id, field) ?? [];
      return at !== undefined && this.#given.has(keyOf({ id, field, at }));
    });
  }

  async allMarks(): Promise<Marks[]> {
    await this.load();
    const all = new Map((await this.#database?.longFields())?.map((long) => [long.id, long]));
    for (const { id, fields } of this.#marks.values())
      all.set(id, { id, fields: { ...all.get(id)?.fields, ...fields } });
    return [...all.values()];
  }

  async longField(id: string, field: 'note' | 'record'): Promise<string> {
    await this.load();
    if (!this.#areLongRead && !this.#stamp(id, field)) {
      const known = await this.#database?.longFieldsOf(id);
      if (known) this.#keep(editsOf([known]));
    }
    return this.fieldOf(id, field);
  }

  /** What a note's field shows, once it is loaded: what is typed there, with what other tabs have stored meanwhile. */
  noteOf(id: string): string {
    const stored = this.fieldOf(id, 'note');
    const typed = this.#typed.get(id);
    return typed ? merged(typed.base, stored, typed.text) : stored;
  }

  /** Takes what a note's field holds after each letter, and stores it after a pause. */
  async typeNote(id: string, text: string): Promise<void> {
    const typed = { text, base: this.fieldOf(id, 'note') };
    this.#typed.set(id, typed);
    await this.#around.wait(debounce);
    if (this.#typed.get(id) === typed) this.storeNote(id);
  }

  /** Stores at once what was typed: who leaves the page right after a letter loses none. */
  storeNote(id: string): void {
    const typed = this.#typed.get(id);
    if (!typed) return;
    const noted = paperChange('noted', id, this.noteOf(id).trim() !== '');
    this.#typed.delete(id);
    const note: Change = { id, field: 'note', value: typed.text, base: typed.base };
    void this.#take(this.#stamped([note, noted]), []);
  }

  /** Reads all long fields, so that `fieldOf` answers them, too. */
  async loadLongFields(): Promise<void> {
    await this.load();
    const all = await this.#database?.longFields().catch(() => undefined);
    this.#areLongRead = all !== undefined;
    this.#apply(editsOf(all ?? []));
  }

  /** `''` where it is not known. */
  fieldOf(id: string, field: 'title' | 'note' | 'record'): string {
    const [text = ''] = this.#stamp(id, field) ?? [];
    return String(text);
  }

  isKnown(id: string, field: PaperSet): boolean {
    return this.#stamp(id, field) !== undefined;
  }

  /** A page with an open channel may not be kept for "back". */
  #leave(): void {
    for (const id of this.#typed.keys()) this.storeNote(id);
    this.#channel?.close();
    this.#channel = null;
  }

  /** Kept for "back", the page has missed what other tabs said. */
  async #comeBack(): Promise<void> {
    this.#listenToTabs();
    this.#apply(editsOf((await this.#database?.all().catch(() => [])) ?? []));
  }

  async #load(): Promise<void> {
    const opening = this.#open();
    try {
      const [database, all] = await this.#inTime(opening);
      this.#database = database;
      for (const one of all) this.#marks.set(one.id, one);
    } catch (error) {
      this.#isLate = error === late;
      this.#isBlocked = !this.#isLate;
      // Blocked: the marks last as long as the page. Late: until the database answers, now or when it is asked again.
      if (this.#isLate) void this.#askAgain([opening]);
    }
    this.#isLoaded = true;
    this.#listenToTabs();
    this.#around.watchPage(
      () => this.#leave(),
      () => void this.#comeBack(),
    );
    await this.#takeJournals();
    // Without marks the reader stays the same object, of which searches have been asked already.
    if (this.#marks.size > 0) this.reader = readerOf(this.#marks.values());
    this.#notify();
  }

  async #open(): Promise<[Database, Marks[]]> {
    const database = await this.#around.openDatabase();
    return [database, await database.all()];
  }

  /** Waits longer each time: WebKit forgets what it was asked while the page before was being left. */
  async #askAgain(asked: Promise<[Database, Marks[]]>[]): Promise<void> {
    const all = [...asked, this.#open()];
    try {
      await this.#takeLate(await this.#inTime(Promise.any(all), all.length * patience));
    } catch (error) {
      if (error === late) await this.#askAgain(all);
    }
  }

  #inTime<T>(answer: Promise<T>, milliseconds = patience): Promise<T> {
    const tooLate = this.#around.wait(milliseconds).then(() => Promise.reject(late));
    return Promise.race([answer, tooLate]);
  }

  /** What was marked meanwhile is stored, and no longer said to be kept aside. */
  async #takeLate([database, all]: [Database, Marks[]]): Promise<void> {
    this.#database = database;
    this.#isLate = false;
    this.#apply(editsOf(all));
    this.#writing = this.#writing.then(() => this.#store([]));
    if (this.#isRefused && (await this.#writing)) this.#around.calm();
  }

  #listenToTabs(): void {
    this.#channel = this.#around.openChannel((message) => this.#hear(editsIn(message).edits));
  }

  #hear(edits: Edit[]): void {
    this.#apply(edits);
    // Of words of two tabs, the later tab does not know whether any are left.
    const changes = edits.flatMap(({ id, field }) => {
      const isNoted = this.fieldOf(id, 'note').trim() !== '';
      const isTold = field !== 'note' || this.reader.noted.has(id) === isNoted;
      return isTold ? [] : paperChange('noted', id, isNoted);
    });
    if (changes.length > 0) void this.change(changes);
  }

  /** Stores the journals of other pages, left or open: to store an edit twice changes nothing. */
  async #takeJournals(): Promise<void> {
    const { edits, isDamaged, forget } = this.#around.journal.others();
    if (isDamaged) this.#around.warn('damagedMarks', []);
    if (edits.length === 0) return forget();
    this.#apply(edits);
    if (!this.#database) return;
    // The page waits no longer for it; what is not stored stays in the journal.
    await this.#inTime(this.#database.write(edits)).then(forget, () => {});
  }

  /** Answers whether the journal holds everything. */
  #writeJournal(): boolean {
    const isWritten = this.#around.journal.write(this.#isBlocked ? [] : this.#unstored);
    return isWritten && !this.#isBlocked;
  }

  #stamped(changes: readonly Change[]): Edit[] {
    const edits = stamped(changes, this.#marks, this.#around.now());
    for (const edit of edits) this.#given.add(keyOf(edit));
    return edits;
  }

  #stamp(id: string, field: string) {
    return stampOf(this.#marks.get(id), field);
  }

  #keep(edits: readonly Edit[]): void {
    for (const edit of edits) this.#marks.set(edit.id, edited(this.#marks.get(edit.id), edit));
  }

  #apply(edits: readonly Edit[]): void {
    this.#keep(edits);
    this.reader = readerOf(this.#marks.values());
    this.#notify();
  }

  #notify(): void {
    this.#around.show(this.reader);
    for (const listener of this.#listeners) listener(this.reader);
  }

  async #store(actions: Action[]): Promise<boolean> {
    const edits = [...this.#unstored];
    if (edits.length === 0) return true;
    try {
      if (!this.#database) throw new Error('Storage is blocked.');
      await this.#database.write(edits);
    } catch {
      const why = this.#isLate && this.#writeJournal() ? 'storedLater' : 'notStored';
      // What follows by itself, as a paper's record, leaves the reader the button to undo.
      if (!this.#isRefused || actions.length > 0) this.#around.warn(why, actions);
      this.#setRefused(true);
      return false;
    }
    this.#unstored.splice(0, edits.length);
    this.#writeJournal();
    this.#setRefused(false);
    this.#channel?.send(edits);
    return true;
  }

  #setRefused(now: boolean): void {
    if (now === this.#isRefused) return;
    this.#isRefused = now;
    this.reader = { ...this.reader };
    this.#notify();
  }
}

const late = new Error('The database does not answer.');

function keyOf({ id, field, at }: Pick<Edit, 'id' | 'field' | 'at'>): string {
  return `${id} ${field} ${at}`;
}
