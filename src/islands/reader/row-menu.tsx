/** A paper's menu "⋯": what its row in the library has no room for, put it into a list, see it on the map, mute its authors, its topics, a word or a phrase. */
import { type ComponentChildren, render } from 'preact';
import { bulkWords, filterWords, listWords, muteWords } from '#words';
import { counted } from '../../counted.ts';
import { pathTo } from '../../site.ts';
import { say } from '../../words/message.ts';
import { Button } from '../Button.tsx';
import { openDialog } from '../dialog.ts';
import { element } from '../element.ts';
import { NameForm } from '../NameForm.tsx';
import { idOf } from '../row.ts';
import { useLoaded } from '../use-loaded.ts';
import { keepRecords, paperPage } from './known-papers.ts';
import { listChange, listFor, type Muting } from './marks.ts';
import { authorsOf, titleOf } from './paper-rows.ts';
import { readerStore } from './reader-store.ts';
import { changeUndoably, marking, mute } from './undo.ts';

/** At most so many authors are offered; a hundred would not fit a menu. */
const mostAuthors = 12;

/** `row`: the paper's row, or its page. */
export function showRowMenu(row: HTMLElement): void {
  const place = element('div', {});
  const dialog = openDialog(titleOf(row), 'row-menu', place);
  render(<RowMenu {...{ row }} close={() => dialog.close()} />, place);
}

function RowMenu({ row, close }: { row: HTMLElement; close: () => void }) {
  const id = idOf(row);
  const { lists } = readerStore.reader;
  const muteNow = (muting: Muting) => {
    close();
    void mute([muting], true);
  };
  /** A paper that is put into a list is saved, too. */
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
  const mutings = useMutings(row, id);
  const further = furtherActions(row);
  const [marks, ways] = [true, false].map((isMark) =>
    further.filter(({ dataset }) => 'keep' in dataset === isMark),
  );
  return (
    <>
      <Actions {...{ close }} actions={marks} />
      <NameForm
        action={bulkWords.putInto}
        hint={bulkWords.listName}
        known={lists.map(({ name }) => name)}
        onName={put}
      />
      <Actions {...{ close }} actions={ways}>
        <a class="control" href={pathTo(`map/?paper=${id}`)}>
          {listWords.onMap}
        </a>
      </Actions>
      {/* biome-ignore lint/a11y/useSemanticElements: it is no part of a form */}
      <div role="group" aria-label={muteWords.menu}>
        <h3 class="label">{muteWords.menu}</h3>
        {(['topic', 'author'] as const).map((of) => (
          <div class="tools" key={of}>
            {mutings.map(
              (muting) =>
                muting.kind === of && (
                  <button
                    type="button"
                    key={muting.name}
                    aria-label={say(filterWords.mute, { topics: muting.name })}
                    onClick={() => muteNow(muting)}
                  >
                    {muting.name}
                  </button>
                ),
            )}
          </div>
        ))}
        <NameForm
          action={muteWords.mute}
          label={muteWords.phrase}
          onName={(name) => muteNow({ kind: 'words', name })}
        />
      </div>
    </>
  );
}

/** What the row hides: in the library it shows only the two that are used most. */
function furtherActions(row: HTMLElement): HTMLElement[] {
  const all = row.querySelectorAll<HTMLElement>(
    '.library-papers :is(.tools > :is(a, button), save-buttons > button)',
  );
  return [...all].filter((action) => !action.checkVisibility());
}

interface ActionsProps {
  actions: HTMLElement[] | undefined;
  close: () => void;
  children?: ComponentChildren;
}

function Actions({ actions = [], close, children }: ActionsProps) {
  if (actions.length === 0 && !children) return null;
  return (
    <div class="row">
      {actions.map((action) => {
        const name = action.textContent;
        if (action instanceof HTMLAnchorElement)
          return (
            <a class="control" key={name} href={action.href}>
              {name}
            </a>
          );
        // By `detail` the action tells a pointer's click from a key's, which has none.
        const press = ({ detail }: MouseEvent) => {
          close();
          action.dispatchEvent(
            new MouseEvent('click', { bubbles: true, cancelable: true, detail }),
          );
        };
        return (
          <Button
            key={name}
            aria-pressed={action.ariaPressed === 'true' || undefined}
            onClick={press}
          >
            {name}
          </Button>
        );
      })}
      {children}
    </div>
  );
}

/** A paper's topics and authors that can be muted. If the row names no authors, they come from the paper's page. */
function useMutings(row: HTMLElement, id: string): Muting[] {
  const named = authorsOf(row);
  const page = useLoaded(async () => (named.length > 0 ? null : paperPage(id)));
  const authors = named.length > 0 ? named : (page?.record.authors ?? []);
  const topics = row.querySelectorAll<HTMLAnchorElement>(':is(.facts, .why) a[href*="/topics/"]');
  return [
    ...[...topics].map(({ pathname, textContent }): Muting => {
      return { kind: 'topic', id: pathname.split('/').at(-2) ?? '', name: textContent };
    }),
    ...authors.slice(0, mostAuthors).map((name): Muting => ({ kind: 'author', name })),
  ];
}
