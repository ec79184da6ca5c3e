/** A button whose name tells of what it is, where others say the same: "Take out: On Kites". */
import type { ComponentProps } from 'preact';
import { siteWords } from '#words';
import { say } from '../words/message.ts';

type Props = ComponentProps<'button'> & { label: string; of: string };

export function ButtonOf({ label, of, ...props }: Props) {
  return (
    <button type="button" aria-label={say(siteWords.labelled, { label, name: of })} {...props}>
      {label}
    </button>
  );
}
