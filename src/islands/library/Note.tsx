/** A note's field and its links. When it is stored is decided by `reader/marks-store.ts`. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { libraryWords, siteWords } from '#words';
import { say } from '../../words/message.ts';
import { ButtonOf } from '../Button.tsx';
import { isHalfWritten } from '../keys/keys.ts';
import { longestText } from '../reader/marks.ts';
import { readerStore } from '../reader/reader-store.ts';

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
        label={libraryWords.note}
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

export function NoteField({ id, title, takesFocus }: Props & { takesFocus?: boolean }) {
  const [text, setText] = useState(() => readerStore.noteOf(id));
  /** The stored note that the field shows. */
  const base = useRef(readerStore.fieldOf(id, 'note'));
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const show = () => {
      base.current = readerStore.fieldOf(id, 'note');
      const note = readerStore.noteOf(id);
      setText(note);
      // Shows the stored text, or another tab's, before the next key press.
      if (field.current) field.current.value = note;
    };
    const stop = readerStore.listen(show);
    void readerStore.longField(id, 'note').then(show);
    return () => {
      stop();
      readerStore.storeNote(id);
    };
  }, []);
  // At once: letters typed right after the press belong to the note.
  useLayoutEffect(() => {
    if (!takesFocus) return;
    field.current?.focus();
    // Focus alone does not scroll to a field that is partly in view.
    field.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const links = text.match(/https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g) ?? [];
  return (
    <div class="note">
      <label>
        <span class="label">{libraryWords.yourNote}</span>
        <textarea
          ref={field}
          class="control"
          aria-label={say(siteWords.labelled, { label: libraryWords.yourNote, name: title })}
          dir="auto"
          rows={3}
          maxLength={longestText}
          value={text}
          onInput={({ currentTarget: { value } }) => {
            setText(value);
            void readerStore.typeNote(id, value, base.current);
          }}
          onChange={() => readerStore.storeNote(id)}
          // After that, the page's keys work again, from this paper on.
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || isHalfWritten(event)) return;
            const beside = event.currentTarget.closest('.paper, .review');
            beside?.querySelector<HTMLElement>('[data-note]')?.focus();
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
