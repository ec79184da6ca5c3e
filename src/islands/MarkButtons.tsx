/** A paper's mark buttons in lists that scripts draw; in the HTML of pages, layouts/save-buttons.js draws the same ones. reader/page-marks.ts answers both. */
import type { JSX } from 'preact';
import { siteWords } from '#words';
import { say } from '../words/message.ts';
import { markLabel } from './reader/mark-labels.ts';
import type { Reader } from './reader/reader.ts';
import type { SaidSet } from './reader/undo.ts';

interface Props {
  paper: string;
  reader: Reader;
  sets?: readonly SaidSet[] | undefined;
  /** The paper's title, added to the accessible name of each button. */
  title?: string | undefined;
  /** Further attributes of a button, such as those of a cell in the dialog's grid. */
  cell?: (at: number) => JSX.HTMLAttributes<HTMLButtonElement> & { 'data-active'?: boolean };
}

const listMarks: SaidSet[] = ['saved', 'read', 'hidden'];

export function MarkButtons({ paper, reader, sets = listMarks, title, cell }: Props) {
  return (
    <>
      {sets.map((set, at) => {
        const isOn = reader[set].has(paper);
        const label = markLabel(set, isOn);
        return (
          <button
            type="button"
            key={set}
            data-keep={set}
            aria-pressed={isOn}
            aria-label={title && say(siteWords.labelled, { label, name: title })}
            {...cell?.(at)}
          >
            {label}
          </button>
        );
      })}
    </>
  );
}
