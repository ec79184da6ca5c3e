/** The menu "⋯" of a paper: put it into a list, see it on the map, mute its authors, its topics, a word or a phrase. */
import { render } from 'preact';
import { bulkWords, filterWords, listWords, muteWords } from '#words';
import { counted } from '../../counted.ts';
import { pathTo } from '../../site.ts';
import { say } from '../../words/message.ts';
import { byKeyboard } from '../Button.tsx';
import { newDialog } from '../dialog.ts';
import { element } from '../element.ts';
import { NameForm } from '../NameForm.tsx';
import { idOf } from '../row-id.ts';
import { useLoaded } from '../use-loaded.ts';
import { keepRecords, paperPage } from './known-papers.ts';
import { listChange, listFor } from './marks.ts';
import { authorsOf, paperBeside, shownPapers, titleOf } from './paper-rows.ts';
import { readerStore } from './reader-store.ts';
import { changeUndoably, type Muting, marking, mute } from './undo.ts';

/** Authors that are offered: those of a hundred would be no menu. */
const mostAuthors = 12;

/** `row`: the paper in its list, or its page. */
export function showRowMenu(row: HTMLElement): void {
  const dialog = newDialog(titleOf(row), 'row-menu');
  const place = element('div', {});
  dialog.querySelector('.status')?.before(place);
  render(<RowMenu {...{ row }} close={() => dialog.close()} />, place);
  dialog.showModal();
}

function RowMenu({ row, close }: { row: HTMLElement; close: () => void }) {
  const id = idOf(row);
  const { lists } = readerStore.reader;
  const muteNow = (muting: Muting, byKey: boolean) => {
    if (byKey) passFocusFrom(row);
    close();
    void mute(muting, true);
  };
  /** A paper in a list of the library is a saved one. */
  const put = (list: string) => {
    close();
    const { id: to, changes } = listFor(list, lists);
    void keepRecords([id]);
    void changeUndoably(
      [...changes, ...marking('saved', id, true, titleOf(row)), listChange(to, id, true)],
      say(bulkWords.put, { papers: counted(1), list }),
      true,
    );
  };
  return (
    <>
      <NameForm
        class="bar"
        action={bulkWords.putInto}
        known={lists.map(({ name }) => name)}
        onName={put}
      />
      <p>
        <a class="touch" href={pathTo(`map/?paper=${id}`)}>
          {listWords.onMap}
        </a>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: it is no part of a form */}
      <div role="group" aria-label={muteWords.menu}>
        <h3 class="label">{muteWords.menu}</h3>
        <div class="bar">
          {useMutings(row, id).map((muting) => (
            <button
              type="button"
              class="control"
              key={muting.name}
              aria-label={say(filterWords.mute, { topics: muting.name })}
              onClick={(event) => muteNow(muting, byKeyboard(event))}
            >
              {muting.name}
            </button>
          ))}
        </div>
        <NameForm
          class="bar"
          action={muteWords.mute}
          label={muteWords.phrase}
          onName={(name) => muteNow({ kind: 'words', name }, true)}
        />
      </div>
    </>
  );
}

/** Once a paper is gone, which search may tell later, to the menu of the one beside it; not if the reader has gone on meanwhile. */
function passFocusFrom(row: HTMLElement): void {
  const seen = shownPapers();
  new ResizeObserver((_, observer) => {
    if (row.checkVisibility()) return;
    observer.disconnect();
    const { activeElement } = document;
    if (activeElement === document.body || row.contains(activeElement))
      paperBeside(row, seen)?.querySelector<HTMLElement>('[data-menu]')?.focus();
  }).observe(row);
}

/** Its topics and authors; a line that names no authors is asked of its page, where that can be had. */
function useMutings(row: HTMLElement, id: string): Muting[] {
  const named = authorsOf(row);
  const page = useLoaded(async () => (named.length > 0 ? null : paperPage(id)));
  const authors = named.length > 0 ? named : (page?.record.authors ?? []);
  const topics = row.querySelectorAll<HTMLAnchorElement>(
    ':is(.facts, .reasons) a[href*="/topics/"]',
  );
  return [
    ...[...topics].map(({ pathname, textContent }): Muting => {
      return { kind: 'topic', id: pathname.split('/').at(-2) ?? '', name: textContent };
    }),
    ...authors.slice(0, mostAuthors).map((name): Muting => ({ kind: 'author', name })),
  ];
}
