/** The bar for the selected papers of the library: mark, tag, put into a list, and the exports in `children`. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { bulkWords, headWords, libraryWords, siteWords, stateWords } from '#words';
import { counted, inQuotes, named } from '../../counted.ts';
import { say } from '../../words/message.ts';
import { MoreTools } from '../Button.tsx';
import { useRowsBelow } from '../list/scrolling.ts';
import { NameForm } from '../NameForm.tsx';
import { listChange, listFor, tagChange, tagFrom } from '../reader/marks.ts';
import { changeUndoably, marking, type SaidSet } from '../reader/undo.ts';
import type { MarkedPaper } from './LibraryRow.tsx';
import type { InLibrary } from './library-lists.ts';

interface Props extends InLibrary {
  /** The number of papers in the filtered list. */
  papers: number;
  selected: MarkedPaper[];
  onAll: (isOn: boolean) => void;
  children: ComponentChildren;
}

export function BulkBar({ list, reader, papers, selected, onAll, children }: Props) {
  const ids = selected.map(({ id }) => id);
  const chosen = counted(ids.length);
  const box = useRef<HTMLInputElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  useRowsBelow(bar);
  // Papers stay selected, for a second change, and for what Undo brings back.
  const mark = async (set: SaidSet, isOn: boolean) => {
    const name = stateWords.said[set][isOn ? 'on' : 'off'];
    const what = say(siteWords.labelled, { label: chosen, name });
    const changes = ids.flatMap((id) => marking(set, id, isOn, ''));
    await changeUndoably(changes, what);
    // Where they leave the list, the button disappears, and with the last paper the checkbox, too.
    setTimeout(() => {
      if (document.activeElement !== document.body) return;
      const lists = document.querySelector<HTMLElement>('.library nav [aria-current]');
      (box.current ?? lists)?.focus({ preventScroll: true });
    });
  };
  const tag = (names: string) => {
    const tags = names.split(' ');
    return changeUndoably(
      ids.flatMap((id) => tags.map((name) => tagChange(name, id, true))),
      say(bulkWords.tagged, { papers: chosen, tag: named(tags.map(inQuotes), tags.length) }),
    );
  };
  const put = (list: string) => {
    const { id: to, changes } = listFor(list, reader.lists);
    void changeUndoably(
      [...changes, ...ids.map((id) => listChange(to, id, true))],
      say(bulkWords.put, { papers: chosen, list }),
    );
  };
  return (
    <div ref={bar} class="bulk">
      <div class="tools folding" role="toolbar" aria-label={bulkWords.tools}>
        <label class="tick">
          <input
            ref={box}
            type="checkbox"
            checked={ids.length > 0 && ids.length === papers}
            onChange={({ currentTarget }) => onAll(currentTarget.checked)}
          />
          {ids.length > 0 ? say(bulkWords.selected, { papers: chosen }) : bulkWords.selectAll}
        </label>
        <div class="more-tools">
          <MoreTools label={bulkWords.moreOfSelected} />
        </div>
        {ids.length > 0 &&
          actionsIn(list).map(({ name, set, isOn }, at) => (
            <button
              type="button"
              key={name}
              class={at > 0 ? 'further' : undefined}
              onClick={() => mark(set, isOn)}
            >
              {name}
            </button>
          ))}
        {children}
      </div>
      {ids.length > 0 && (
        <div class="named row">
          <NameForm
            action={bulkWords.tag}
            hint={bulkWords.tagName}
            known={[...reader.tags.keys()]}
            nameFrom={(text) => tagsFrom(text).join(' ')}
            onName={tag}
          />
          <NameForm
            action={bulkWords.putInto}
            hint={bulkWords.listName}
            known={reader.lists.map(({ name }) => name)}
            onName={put}
          />
        </div>
      )}
    </div>
  );
}

function actionsIn({ name }: Props['list']): { name: string; set: SaidSet; isOn: boolean }[] {
  if (name === 'hidden') return [{ name: libraryWords.showAgain, set: 'hidden', isOn: false }];
  return [
    { name: headWords.markAsRead, set: 'read', isOn: true },
    { name: stateWords.star, set: 'starred', isOn: true },
    { name: libraryWords.remove, set: 'saved', isOn: false },
  ];
}

/** `"To cite, Größe"` → `["to-cite", "größe"]` */
export function tagsFrom(text: string): string[] {
  return [...new Set(text.split(/[,;،、，；]/).map(tagFrom))].filter(Boolean);
}
