/** When a note is stored, its links. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { deskWords, siteWords } from '#words';
import { say } from '../../words/message.ts';
import { ButtonOf } from '../ButtonOf.tsx';
import { isHalfWritten } from '../is-half-written.ts';
import { longestText, paperChange } from '../reader/marks.ts';
import { readerStore } from '../reader/reader-store.ts';

/** Milliseconds without a letter after which a note is stored; also when its field is left. */
const debounce = 600;
/** Milliseconds in which what another tab has stored may have been written without what was stored here. */
const crossing = 2000;

interface Props {
  id: string;
  title: string;
}

export function Note({ id, title, isOpen: startsOpen }: Props & { isOpen: boolean }) {
  const [isOpen, setOpen] = useState(startsOpen);
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <ButtonOf
        label={deskWords.note}
        of={title}
        data-note
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
          setAsked(true);
        }}
      />
      {isOpen && <NoteField {...{ id, title }} takesFocus={isAsked} />}
    </>
  );
}

/** The reader's own words about a paper: plain text, its links to open below it. */
export function NoteField({ id, title, takesFocus }: Props & { takesFocus?: boolean }) {
  const [text, setText] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef(0);
  const stored = useRef('');
  const unstored = useRef<string | null>(null);
  const last = useRef({ base: '', at: 0 });
  // What the field holds: of a letter that is typed before another tab's words are drawn, too.
  const held = useRef('');
  useLayoutEffect(() => {
    held.current = text ?? '';
  }, [text]);
  // Another tab may change it, while something is typed here, too.
  useEffect(() => {
    const read = async () => {
      const note = await readerStore.longField(id, 'note');
      const [ours, before] = [unstored.current, stored.current];
      stored.current = note;
      if (ours !== null && note !== before) unstored.current = merged(before, note, ours);
      setText(unstored.current ?? note);
      const { base, at } = last.current;
      const isCrossed = ours === null && Date.now() - at < crossing;
      if (isCrossed && !holds(note, base, before)) store(merged(base, note, before));
    };
    void read();
    return readerStore.listen(read);
  }, []);
  useEffect(() => {
    if (!takesFocus) return;
    field.current?.focus();
    // A field of which a part is in view is not scrolled to by its focus.
    field.current?.scrollIntoView({ block: 'nearest' });
  }, [text === null]);
  // Who leaves the page right after a letter loses none.
  useEffect(() => {
    const flush = () => {
      if (unstored.current !== null) store(unstored.current);
    };
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  const store = (note: string) => {
    clearTimeout(timer.current);
    unstored.current = null;
    last.current = { base: stored.current, at: Date.now() };
    stored.current = note;
    const marked = paperChange('noted', id, note.trim() !== '');
    void readerStore.change([{ id, field: 'note', value: note }, marked]);
  };
  const links = text?.match(/https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g) ?? [];
  if (text === null) return null;
  return (
    <div class="note">
      <label>
        <span class="label">{deskWords.yourNote}</span>
        <textarea
          ref={field}
          class="control"
          aria-label={say(siteWords.labelled, { label: deskWords.yourNote, name: title })}
          dir="auto"
          rows={3}
          maxLength={longestText}
          value={text}
          onInput={({ currentTarget: { value } }) => {
            const known = unstored.current ?? stored.current;
            const note = known === held.current ? value : merged(held.current, known, value);
            held.current = value;
            unstored.current = note;
            setText(note);
            clearTimeout(timer.current);
            timer.current = window.setTimeout(() => store(unstored.current ?? note), debounce);
          }}
          onChange={({ currentTarget: { value } }) => store(unstored.current ?? value)}
          // Then the keys of the page work again.
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !isHalfWritten(event)) event.currentTarget.blur();
          }}
        />
      </label>
      {[...new Set(links)].map((link) => (
        <a key={link} href={link}>
          {link}
        </a>
      ))}
    </div>
  );
}

/** Whether `theirs` has what was written here since `before` was stored. */
function holds(theirs: string, before: string, ours: string): boolean {
  return theirs.includes(ours.startsWith(before) ? ours.slice(before.length) : ours);
}

/** What was written here since `before` was stored, behind what another tab has stored meanwhile. */
export function merged(before: string, theirs: string, ours: string): string {
  if (ours.startsWith(before)) return theirs + ours.slice(before.length);
  return [theirs, ours].filter(Boolean).join('\n\n');
}
