import { useEffect, useRef, useState } from 'preact/hooks';
import { longestText, paperChange } from '../reader/marks.ts';
import { changeReader, longField } from '../reader/reader-store.ts';

/** Milliseconds without a letter after which a note is stored; also when its field is left. */
const debounce = 600;

interface Props {
  id: string;
  title: string;
  isOpen: boolean;
}

/** The reader's own words about a paper: plain text, its links to open below it. */
export function Note({ id, title, isOpen: startsOpen }: Props) {
  const [isOpen, setOpen] = useState(startsOpen);
  const [text, setText] = useState<string | null>(null);
  const timer = useRef(0);
  useEffect(() => {
    if (isOpen) void longField(id, 'note').then(setText);
  }, [isOpen]);
  const store = (note: string) => {
    clearTimeout(timer.current);
    const marked = paperChange('noted', id, note.trim() !== '');
    void changeReader([{ id, field: 'note', value: note }, marked]);
  };
  const links = text?.match(/https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g) ?? [];
  return (
    <>
      <button
        type="button"
        class="link-button"
        aria-expanded={isOpen}
        aria-label={`Note: ${title}`}
        onClick={() => setOpen(!isOpen)}
      >
        Note
      </button>
      {isOpen && text !== null && (
        <div class="note">
          <textarea
            class="control"
            aria-label={`Your note on ${title}`}
            rows={3}
            maxLength={longestText}
            value={text}
            onInput={({ currentTarget: { value } }) => {
              setText(value);
              clearTimeout(timer.current);
              timer.current = window.setTimeout(store, debounce, value);
            }}
            onChange={({ currentTarget: { value } }) => store(value)}
          />
          {[...new Set(links)].map((link) => (
            <a key={link} href={link}>
              {link}
            </a>
          ))}
        </div>
      )}
    </>
  );
}
