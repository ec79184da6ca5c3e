/** A field for a name, and a button that submits it and empties the field. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface Props {
  action: string;
  /** The field's label, if it differs from the action's. */
  label?: string;
  hint?: string;
  /** The present name, to be changed. Submitting an empty field then passes `''`. */
  first?: string;
  known?: string[];
  /** Turns the typed text into the stored name (several tags with spaces between); `''` while it is no valid name. */
  nameFrom?: (text: string) => string;
  onName: (name: string) => unknown;
}

export function NameForm({ action, label = action, hint = label, first = '', ...props }: Props) {
  const { known, nameFrom = (text: string) => text.trim(), onName } = props;
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
      class="row"
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
