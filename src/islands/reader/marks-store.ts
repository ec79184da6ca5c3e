/** The store of marks: keeps them in memory, in the database and in step with other tabs; warns if they are not stored or the database is late; knows which marks this page set. */
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

type Database = Pick<MarksDatabase, 'all' | 'write' | 'longFieldsOf' | 'isBeside'>;

/** What the reader is warned of: marks are not stored, are kept in the journal until the database answers and has room, or the journal is damaged. */
type Warning = 'notStored' | 'storedLater' | 'damagedMarks';

type Channel = Pick<BroadcastChannel, 'postMessage' | 'close'>;

/** What the store needs from the browser. `Action`: a button of a notice. */
interface Surroundings<Action> {
  /** Rejects if the browser refuses; may never settle. */
  openDatabase: () => Promise<Database>;
  journal: Journal;
  /** To the site's other tabs, and from them. */
  openChannel: (hear: (message: unknown) => void) => Channel;
  /** Calls these when the page is left, and when it comes back from the browser's history. */
  watchPage: (left: () => void, isBack: () => void) => void;
  /** Called with the marks before the listeners are; does not cause them to be loaded. */
  show: (reader: Reader) => void;
  now: () => number;
  wait: (milliseconds: number) => Promise<unknown>;
  warn: (warning: Warning, actions: Action[]) => void;
  /** Takes the last warning back. */
  calm: () => void;
  askToKeep: () => void;
}

/** Milliseconds that a page waits for the database: WebKit sometimes never answers while the previous page is being left. */
const patience = 3000;

/** Milliseconds without a key press after which a note is stored. It is also stored when its field or the page is left. */
const debounce = 600;

/** The reader's marks. Of two values of a field the later one wins, on this page, in the database and in other tabs. */
export class MarksStore<Action> {
  /** `noMarks` until `load` has resolved. */
  reader: Reader = noMarks;
  readonly #around: Surroundings<Action>;
  readonly #marks = new Map<string, Marks>();
  readonly #listeners = new Set<(reader: Reader) => void>();
  /** Values that this page set, as `on-kites saved 17.001`. */
  readonly #given = new Set<string>();
  readonly #unstored: Edit[] = [];
  /** Notes that are being typed; `base`: the stored note that each was made of. */
  readonly #typed = new Map<string, { text: string; base: string }>();
  #database: Database | null = null;
  #channel: Channel | null = null;
  /** Marks last as long as the page. */
  #isBlocked = false;
  #isLoaded = false;
  /** Why the database does not hold all. */
  #refused: Warning | '' = '';
  #areLongRead = false;
  #loading: Promise<unknown> | null = null;
  #writing: Promise<boolean> = Promise.resolve(true);

  constructor(around: Surroundings<Action>) {
    this.#around = around;
  }

  /** Whether marks outlive the page; known once they are loaded. Earlier marks are missing where the database has not answered yet (`late`) or cannot be read (`beside`). */
  get state(): 'kept' | 'late' | 'beside' | 'refused' {
    if (this.#database) return this.#database.isBeside ? 'beside' : 'kept';
    return this.#isBlocked ? 'refused' : 'late';
  }

  /** Reads the marks, once for each page. If the browser refuses storage, they last as long as the page. */
  async load(): Promise<Reader> {
    this.#loading ??= this.#load();
    await this.#loading;
    return this.reader;
  }

  /** Loads the marks, then calls `listener` with them, and after each change made here or in another tab. Returns a function that stops it. */
  listen(listener: (reader: Reader) => void): () => void {
    this.#listeners.add(listener);
    void this.load();
    return () => this.#listeners.delete(listener);
  }

  /** Shows changes immediately and stores them; resolves to whether they are stored. If not, it warns, offering `actions`, and retries with the next change. */
  async change(changes: readonly Change[], ...actions: Action[]): Promise<boolean> {
    await this.load();
    const isSaving = changes.some(({ field, value }) => field === 'saved' && value === true);
    if (isSaving && this.reader.saved.size === 0) this.#around.askToKeep();
    return this.take(this.#stamped(changes), ...actions);
  }

  /** Writes changes to the journal before the marks are loaded, so that a reader who leaves the page at once loses none. */
  keepEarly(changes: readonly Change[]): void {
    if (this.#isLoaded) return;
    this.#unstored.push(...this.#stamped(changes));
    this.#writeJournal();
  }

  /** As `change`, for edits that have times of their own, as those of an import. Later values stay. */
  async take(edits: readonly Edit[], ...actions: Action[]): Promise<boolean> {
    await this.load();
    return this.#take(edits, actions);
  }

  #take(edits: readonly Edit[], actions: Action[]): Promise<boolean> | boolean {
    if (edits.length === 0) return this.#unstored.length === 0;
    this.#apply(edits);
    // In a loop: an import may have more edits than a call can take arguments.
    for (const edit of edits) this.#unstored.push(edit);
    this.#writeJournal();
    this.#writing = this.#writing.then(() => this.#store(actions));
    return this.#writing;
  }

  /** The changes that would undo these, in the order in which the former values were set. Call it before they are made. */
  inverseOf(changes: readonly Change[]): Change[] {
    const at = ({ id, field }: Change) => this.#stamp(id, field)?.[1] ?? 0;
    const inOrder = changes.toSorted((a, b) => at(a) - at(b));
    return inOrder.map(({ id, field, value }) => {
      const [before = typeof value === 'string' ? '' : false] = this.#stamp(id, field) ?? [];
      return { id, field, value: before };
    });
  }

  /** Those changes whose fields still have the value that this page set: no other tab has changed them since. */
  ofThisPage(changes: readonly Change[]): Change[] {
    return changes.filter(({ id, field }) => {
      const [, at] = this.#stamp(id, field) ?? [];
      return at !== undefined && this.#given.has(keyOf({ id, field, at }));
    });
  }

  async allMarks(): Promise<Marks[]> {
    await this.load();
    const all = new Map((await this.#database?.all('notes'))?.map((long) => [long.id, long]));
    for (const { id, fields } of this.#marks.values())
      all.set(id, { id, fields: { ...all.get(id)?.fields, ...fields } });
    return [...all.values()];
  }

  async longField(id: string, field: 'note' | 'record'): Promise<string> {
    await this.load();
    if (!this.#areLongRead) {
      const known = await this.#database?.longFieldsOf(id).catch(() => null);
      if (known) this.#keep(editsOf([known]));
    }
    return this.fieldOf(id, field);
  }

  /** The text of a note's field: what is typed there, merged with what other tabs stored meanwhile. */
  noteOf(id: string): string {
    const stored = this.fieldOf(id, 'note');
    const typed = this.#typed.get(id);
    return typed ? merged(typed.base, stored, typed.text) : stored;
  }

  /** Call it with a field's text after each key press; it stores the note after a pause. `base`: the stored note that the field shows. */
  async typeNote(id: string, text: string, base = this.fieldOf(id, 'note')): Promise<void> {
    const typed = { text, base };
    this.#typed.set(id, typed);
    await this.#around.wait(debounce);
    if (this.#typed.get(id) === typed) this.storeNote(id);
  }

  /** Stores a typed note without waiting, as when the page is left. */
  storeNote(id: string): void {
    const typed = this.#typed.get(id);
    if (!typed) return;
    const noted = paperChange('noted', id, this.noteOf(id).trim() !== '');
    this.#typed.delete(id);
    const note: Change = { id, field: 'note', value: typed.text, base: typed.base };
    void this.#take(this.#stamped([note, noted]), []);
  }

  /** Reads all long fields, so that `fieldOf` knows them, too. */
  async loadLongFields(): Promise<void> {
    await this.load();
    const all = await this.#database?.all('notes').catch(() => undefined);
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

  /** Browsers do not keep a page with an open channel for "back". */
  #leave(): void {
    for (const id of this.#typed.keys()) this.storeNote(id);
    this.#channel?.close();
    this.#channel = null;
  }

  /** A page that the browser kept for "back" has missed the messages of other tabs. */
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
      this.#isBlocked = error !== late;
      // Late: the journal holds them until the database answers, to this request or a later one.
      if (!this.#isBlocked) void this.#askAgain([opening]);
    }
    this.#isLoaded = true;
    this.#listenToTabs();
    this.#around.watchPage(
      () => this.#leave(),
      () => void this.#comeBack(),
    );
    await this.#takeJournals();
    // Without marks the reader stays the same object, since searches with it may be running already.
    if (this.#marks.size > 0) this.reader = readerOf(this.#marks.values());
    this.#notify();
  }

  async #open(): Promise<[Database, Marks[]]> {
    const database = await this.#around.openDatabase();
    return [database, await database.all()];
  }

  /** Asks again, waiting longer each time: WebKit drops requests made while the previous page is being left. */
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

  /** Stores what was marked meanwhile, and takes the warning back. */
  async #takeLate([database, all]: [Database, Marks[]]): Promise<void> {
    this.#database = database;
    this.#apply(editsOf(all));
    this.#writing = this.#writing.then(() => this.#store([]));
    if (this.#refused && (await this.#writing)) this.#around.calm();
  }

  #listenToTabs(): void {
    this.#channel = this.#around.openChannel((message) => this.#hear(editsIn(message).edits));
  }

  #hear(edits: Edit[]): void {
    this.#apply(edits);
    // After two tabs' notes were merged, neither knows whether any text is left.
    const changes = edits.flatMap(({ id, field }) => {
      const isNoted = this.fieldOf(id, 'note').trim() !== '';
      const isTold = field !== 'note' || this.reader.noted.has(id) === isNoted;
      return isTold ? [] : paperChange('noted', id, isNoted);
    });
    if (changes.length > 0) void this.change(changes);
  }

  /** Stores the journals of other pages, closed or open: storing an edit twice changes nothing. */
  async #takeJournals(): Promise<void> {
    const { edits, isDamaged, forget } = this.#around.journal.others();
    if (isDamaged) this.#around.warn('damagedMarks', []);
    if (edits.length === 0) return forget();
    this.#apply(edits);
    if (!this.#database) return;
    // The page stops waiting after a while; what is not stored stays in the journal.
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
      const why = this.#writeJournal() ? 'storedLater' : 'notStored';
      // A change that the reader did not make, such as storing a paper's record, must not replace the notice with its button to undo.
      if (!this.#refused || actions.length > 0) this.#around.warn(why, actions);
      this.#refused = why;
      return false;
    }
    this.#unstored.splice(0, edits.length);
    this.#writeJournal();
    this.#refused = '';
    this.#channel?.postMessage(edits);
    return true;
  }
}

const late = new Error('The database does not answer.');

function keyOf({ id, field, at }: Pick<Edit, 'id' | 'field' | 'at'>): string {
  return `${id} ${field} ${at}`;
}
