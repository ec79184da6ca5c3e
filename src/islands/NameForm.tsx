/** A field for one name and a button, which empties it. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface Props {
  action: string;
  /** What the field is called, if not as the action. */
  label?: string;
  hint?: string;
  /** What stands there at first, to be changed at once; who empties it then gives no name. */
  first?: string;
  known?: string[];
  /** As it is kept, of several tags with spaces between; `''`: what is typed is no name yet. */
  nameFrom?: (text: string) => string;
  onName: (name: string) => unknown;
  class?: string;
}

export function NameForm({ action, label = action, hint = label, first = '', ...props }: Props) {
  const { known, nameFrom = (text: string) => text.trim(), onName, class: look = 'row' } = props;
  const id = useId();
  const [text, setText] = useState(first);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (first) field.current?.focus();
  }, []);
  const name = nameFrom(text);
  const isOther = name !== '' && name !== text.trim();
  return (
    <form
      class={look}
      onSubmit={(event) => {
        event.preventDefault();
        onName(name);
        setText('');
      }}
    >
      <input
        ref={field}
        class="control"
        aria-label={label}
        placeholder={hint}
        list={known && id}
        maxLength={Math.max(60, first.length)}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        aria-describedby={isOther ? `${id}-becomes` : undefined}
      />
      <button type="submit" class="control" disabled={name === '' && first === ''}>
        {action}
      </button>
      {isOther && (
        <bdi id={`${id}-becomes`} class="soft">
          {name.replaceAll(/^| /g, ' #')}
        </bdi>
      )}
      {known && (
        <datalist id={id}>
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </form>
  );
}
