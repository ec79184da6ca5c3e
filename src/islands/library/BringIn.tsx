/** Export and import of all marks, by file or link, import of other programs' references, and the preview of what a file would change. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { fileWords, headWords, shareWords } from '#words';
import { counted } from '../../counted.ts';
import { bytesOfLetters, lettersOf } from '../../text/packed-hashes.ts';
import { say } from '../../words/message.ts';
import { Button } from '../Button.tsx';
import { download } from '../files.ts';
import type { Edit, Marks } from '../reader/marks.ts';
import { edited, editsOf, marksFrom, readerId, stampOf } from '../reader/marks.ts';
import { readerStore } from '../reader/reader-store.ts';
import { changeUndoably, marking } from '../reader/undo.ts';
import { objectIn } from '../storage.ts';
import { useHash } from '../use-hash.ts';
import type { Matched } from './references.ts';

interface Offer {
  told: string;
  matched?: Matched;
  action: string;
  /** Resolves to the message to show. */
  take: () => Promise<string>;
}

export function BringIn() {
  const [status, setStatus] = useState('');
  const [offer, setOffer] = useState<Offer | null>(null);
  const place = useRef<HTMLElement>(null);
  const [fragment] = useHash();
  const read = async (text: Promise<string> | undefined) => {
    setStatus(fileWords.reading);
    // A file that was moved, or has unexpected contents, is refused instead of being read for ever.
    const read = await Promise.resolve(text ?? '')
      .then(offerFrom)
      .catch(() => null);
    setOffer(read);
    setStatus(read?.told ?? fileWords.unknown);
  };
  useEffect(() => {
    if (!hasMarks(fragment)) return;
    place.current?.scrollIntoView();
    void read(unpackMarks(fragment));
  }, [fragment]);
  const answer = async (told: string | Promise<string>) => {
    closeLink();
    place.current?.querySelector('input')?.focus();
    setOffer(null);
    setStatus(await told);
  };
  return (
    <section ref={place} aria-labelledby="bring-in">
      <div class="library-actions row">
        <h2 class="label" id="bring-in">
          {fileWords.allMarks}
        </h2>
        <Button onClick={exportMarks}>{fileWords.exportMarks}</Button>
        <Button onClick={showMarks}>{fileWords.toDevice}</Button>
        <label class="control import touch">
          {fileWords.importMarks}
          <input
            type="file"
            accept=".json,.bib,.ris,application/json"
            onChange={async ({ currentTarget }) => {
              await read(currentTarget.files?.[0]?.text());
              // So that the same file can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
        <p class="soft small">{fileWords.importTold}</p>
      </div>
      <div class={offer ? 'offer' : undefined}>
        <p role="status">{status}</p>
        {offer?.matched && <Unmatched {...offer.matched} />}
        {offer && (
          <>
            <Button onClick={() => answer(offer.take())}>{offer.action}</Button>{' '}
            <Button link onClick={() => answer('')}>
              {fileWords.leaveIt}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

function Unmatched({ papers, unmatched }: Matched) {
  const lists = [
    { name: fileWords.here, titles: papers.map(({ title }) => title) },
    {
      name: fileWords.notHere,
      titles: unmatched.map(({ title, arxivId, doi }) => title || arxivId || doi),
    },
  ];
  return lists.map(
    ({ name, titles }) =>
      titles.length > 0 && (
        <details key={name}>
          <summary>{say(name, { n: titles.length })}</summary>
          <ul class="small">
            {titles.map((title) => (
              <li key={title} dir="auto">
                {title}
              </li>
            ))}
          </ul>
        </details>
      ),
  );
}

async function offerFrom(text: string): Promise<Offer | null> {
  const known = new Map((await readerStore.allMarks()).map((marks) => [marks.id, marks]));
  const edits = editsFrom(text, Date.now(), known);
  if (edits) {
    return {
      told: say(fileWords.preview, previewOf(edits, known)),
      action: fileWords.merge,
      take: async () =>
        (await readerStore.take(edits)) ? fileWords.merged : fileWords.notAllStored,
    };
  }
  const { matchReferences, referencesIn } = await import('./references.ts');
  const references = referencesIn(text);
  if (references.length === 0) return null;
  const matched = await matchReferences(references);
  const n = matched.papers.length + matched.unmatched.length;
  return {
    told: say(fileWords.matched, { matched: matched.papers.length, n }),
    matched,
    action: headWords.save,
    async take() {
      const unsaved = matched.papers.filter(({ id }) => !readerStore.reader.saved.has(id));
      const what = say(shareWords.added, { papers: counted(unsaved.length) });
      const changes = unsaved.flatMap(({ id, title }) => marking('saved', id, true, title));
      await changeUndoably(changes, what);
      return what;
    },
  };
}

/** A copy of the address would hand on the library. */
function closeLink(): void {
  if (hasMarks(location.hash.slice(1)))
    history.replaceState(history.state, '', location.pathname + location.search);
}

async function exportMarks(): Promise<void> {
  download('broadsheet-library.json', 'application/json', fileOf(await readerStore.allMarks()));
}

async function showMarks(): Promise<void> {
  const parts = await packMarks(forLinks(await readerStore.allMarks()));
  const { showLinks } = await import('../share/share-dialog.ts');
  const paths = parts.map((part) => `library/#${part}`);
  showLinks(fileWords.toDevice, fileWords.toDeviceTold, fileWords.allMarks, paths);
}

/** Without what the other device has from the site, what was only scrolled past, and most of a note's history, which would fill a code. */
export function forLinks(marks: Marks[]): Marks[] {
  return marks.flatMap(({ id, fields: { record: _, seen, ...fields } }) => {
    const { note: [text = '', at = 0, earlier = []] = [] } = fields;
    if (fields.note) fields.note = [text, at, earlier.slice(-20)];
    const isKept = Object.keys(fields).some((field) => field !== 'title');
    return isKept ? { id, fields } : [];
  });
}

export function fileOf(marks: Marks[]): string {
  return JSON.stringify({ broadsheet: 2, marks }, null, 1);
}

/** Reads a file that `fileOf` wrote; null for any other. Times in the future become `now`: otherwise later changes here would never win. */
export function editsFrom(
  text: string,
  now: number,
  known: ReadonlyMap<string, Marks>,
): Edit[] | null {
  const { broadsheet, marks: given } = objectIn(text);
  if (broadsheet !== 2 || !Array.isArray(given)) return null;
  const marks = given.flatMap((one) => marksFrom(one) ?? []);
  return marks.flatMap((theirs) => {
    const areTwo = areTwoNotes(theirs, known.get(theirs.id));
    return editsOf([theirs]).map((edit) => {
      const timed = { ...edit, at: Math.min(edit.at, now) };
      if (areTwo && edit.field === 'note') return { ...timed, base: '' };
      return areTwo && edit.field === 'noted' ? { ...timed, value: true, at: now } : timed;
    });
  });
}

/** Whether a paper has two notes that both stay, since neither was made of the other. */
function areTwoNotes(theirs: Marks, own: Marks | undefined): boolean {
  const [text = '', at = 0, earlier = []] = stampOf(own, 'note') ?? [];
  const [value = '', theirAt = 0, theirEarlier = []] = stampOf(theirs, 'note') ?? [];
  const isOne = at === theirAt || earlier.includes(theirAt) || theirEarlier.includes(at);
  const [first, last] = at < theirAt ? [`${text}`, `${value}`] : [`${value}`, `${text}`];
  return !isOne && first !== '' && !last.includes(first);
}

/** Of papers, searches and lists. `added`: marks that are new here; `changed`: marks that get another value; `kept`: marks whose value here is the same, or later. */
export function previewOf(edits: readonly Edit[], known: ReadonlyMap<string, Marks>) {
  const preview = { added: 0, changed: 0, kept: 0 };
  for (const [id, its] of Map.groupBy(edits, (edit) => edit.id)) {
    // Of the reader's own fields, days are no news; what is muted is.
    if (id === readerId && its.every(({ field }) => !/^muted/.test(field))) continue;
    const marks = known.get(id);
    const after = its.reduce<Marks>(edited, marks ?? { id, fields: {} });
    const isOther = its.some(
      ({ field }) => stampOf(after, field)?.[0] !== stampOf(marks, field)?.[0],
    );
    preview[!marks ? 'added' : isOther ? 'changed' : 'kept']++;
  }
  return preview;
}

const start = 'marks=';
/** So many a phone still reads from a screen. */
const mostLetters = 1200;
/** A longer address was not made here. */
const mostRead = 100_000;

/** The marks in addresses, for another device: each is a library file of its own, deflated, and fits a QR code. */
export async function packMarks(marks: Marks[]): Promise<string[]> {
  const deflated = through(new CompressionStream('deflate-raw'), fileOf(marks));
  const part = start + lettersOf(new Uint8Array(await deflated.arrayBuffer()));
  if (part.length <= mostLetters || marks.length < 2) return [part];
  const half = Math.ceil(marks.length / 2);
  const halves = [marks.slice(0, half), marks.slice(half)];
  return (await Promise.all(halves.map(packMarks))).flat();
}

export function hasMarks(fragment: string): boolean {
  return fragment.startsWith(start) && fragment.length <= mostRead;
}

/** The library file in a fragment, without the full stop of a sentence around it; rejects where it is damaged. */
export async function unpackMarks(fragment: string): Promise<string> {
  const packed = bytesOfLetters(fragment.slice(start.length).replace(/[^\w-]+$/, ''));
  return through(new DecompressionStream('deflate-raw'), packed).text();
}

function through(change: CompressionStream | DecompressionStream, content: BlobPart): Response {
  return new Response(new Blob([content]).stream().pipeThrough(change));
}
