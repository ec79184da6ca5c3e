/** A note's field and its links; when it is stored: `reader/marks-store.ts`. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { deskWords, siteWords } from '#words';
import { say } from '../../words/message.ts';
import { ButtonOf } from '../Button.tsx';
import { isHalfWritten } from '../is-half-written.ts';
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
  useEffect(() => {
    let isLoaded = false;
    const show = () => {
      if (!isLoaded) return;
      const note = readerStore.noteOf(id);
      setText(note);
      // Another tab's words stand there before the next letter is typed.
      if (field.current) field.current.value = note;
    };
    const stop = readerStore.listen(show);
    void readerStore.longField(id, 'note').then(() => {
      isLoaded = true;
      show();
    });
    return () => {
      stop();
      readerStore.storeNote(id);
    };
  }, []);
  useEffect(() => {
    if (!takesFocus) return;
    field.current?.focus();
    // A field of which a part is in view is not scrolled to by its focus.
    field.current?.scrollIntoView({ block: 'nearest' });
  }, [text === null]);
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
            setText(value);
            void readerStore.typeNote(id, value);
          }}
          onChange={() => readerStore.storeNote(id)}
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
