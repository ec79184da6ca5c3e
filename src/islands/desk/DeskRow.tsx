/** One paper: what can be done, PDF and code, "no longer on this site". */
import { deskWords, filterWords, headWords, listWords, paperWords, siteWords } from '#words';
import { firstOf } from '../../counted.ts';
import { plainDay } from '../../dates.ts';
import { pathTo } from '../../site.ts';
import { doiAddress } from '../../text/ids.ts';
import { say } from '../../words/message.ts';
import { Button } from '../Button.tsx';
import { byKeyboard } from '../list/focus.ts';
import { PaperRow } from '../PaperRow.tsx';
import { listChange, tagChange } from '../reader/marks.ts';
import type { Reader } from '../reader/reader.ts';
import { changeUndoably, type SaidSet, toggleMark } from '../reader/undo.ts';
import type { DeskList } from './desk-lists.ts';
import type { DeskPaper } from './desk-paper.ts';
import { Note } from './Note.tsx';

interface Props {
  paper: DeskPaper;
  list: DeskList;
  reader: Reader;
  isGone: boolean;
  isChosen: boolean;
  onChoose: (isOn: boolean) => void;
}

export function DeskRow({ paper, list, reader, isGone, isChosen, onChoose }: Props) {
  const { id, title, authors, day, venue, tags } = paper;
  // Each in its own direction, within that of the page.
  const names = authors.split(', ').map((name) => <bdi key={name}>{name}</bdi>);
  const states = (['saved', 'starred', 'reading', 'read'] as const).filter(
    (set) => reader[set].has(id) && !(set === 'saved' && list.name === 'to-read'),
  );
  const facts = [
    authors && firstOf(names, 3),
    day && plainDay(day),
    venue,
    ...states.map((state) => filterWords.states[state]),
    isGone && deskWords.gone,
  ];
  return (
    <li data-paper={id}>
      <input
        type="checkbox"
        aria-label={say(deskWords.select, { title })}
        checked={isChosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <PaperRow {...{ title, facts }} href={isGone ? undefined : pathTo(`papers/${id}/`)} />
      {tags.length > 0 && (
        <ul class="tags row" aria-label={deskWords.tags}>
          {tags.map((tag) => (
            <li key={tag}>
              <bdi>{tag}</bdi>
              <button
                type="button"
                aria-label={say(deskWords.untag, { tag, title })}
                onClick={() =>
                  changeUndoably([tagChange(tag, id, false)], say(deskWords.untagged, { tag }))
                }
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <Ways {...{ paper }} />
        {!isGone && <a href={pathTo(`map/?paper=${id}`)}>{listWords.onMap}</a>}
        {actionsOf(list, id, reader).map(({ set, label, act }) => (
          <Button
            link
            key={set}
            aria-label={say(siteWords.labelled, { label, name: title })}
            onClick={(event) => {
              keepFocus(event);
              act(title);
            }}
          >
            {label}
          </Button>
        ))}
        <Note {...{ id, title }} isOpen={list.name === 'notes'} />
      </div>
    </li>
  );
}

function Ways({ paper: { title, record } }: Pick<Props, 'paper'>) {
  if (!record) return null;
  const { arxivId, doi, code, project } = record;
  const ways = [
    { name: 'PDF', href: arxivId && `https://arxiv.org/pdf/${arxivId}` },
    { name: 'DOI', href: doi && doiAddress(doi) },
    { name: paperWords.code, href: code },
    { name: paperWords.project, href: project },
  ];
  const cite = async () => {
    const { showCiteDialog } = await import('../cite-dialog.ts');
    showCiteDialog(record);
  };
  return (
    <>
      {ways.map(
        ({ name, href }) =>
          href && (
            <a {...{ href }} key={name}>
              {name}
            </a>
          ),
      )}
      <Button
        link
        aria-label={say(siteWords.labelled, { label: paperWords.cite, name: title })}
        onClick={cite}
      >
        {paperWords.cite}
      </Button>
    </>
  );
}

/** What can be done with a paper of a list, the likeliest first. */
function actionsOf({ name }: DeskList, id: string, reader: Reader) {
  const toggle = (label: string, set: SaidSet) => ({
    set,
    label,
    act: (title: string) => void toggleMark(set, id, title),
  });
  const named = reader.lists.find((list) => list.id === name);
  if (name === 'hidden') return [toggle(deskWords.showAgain, 'hidden')];
  const isRead = reader.read.has(id);
  const isReading = reader.reading.has(id);
  return [
    ...(named
      ? [
          {
            set: 'list',
            label: deskWords.takeOut,
            act: () =>
              void changeUndoably(
                [listChange(name, id, false)],
                say(deskWords.takenOut, { list: named.name }),
              ),
          },
        ]
      : []),
    ...(isRead || isReading ? [] : [toggle(filterWords.states.reading, 'reading')]),
    isRead ? toggle(deskWords.markAsUnread, 'read') : toggle(headWords.markAsRead, 'read'),
    ...(isReading ? [toggle(deskWords.notReading, 'reading')] : []),
    reader.starred.has(id)
      ? toggle(deskWords.unstar, 'starred')
      : toggle(deskWords.star, 'starred'),
    ...(reader.saved.has(id) ? [toggle(deskWords.remove, 'saved')] : []),
  ];
}

/** A key's focus stays on the button, whose name and place may change; where the paper leaves the list, it goes to the one after it, or before, or else to the lists. */
function keepFocus(event: MouseEvent): void {
  const { currentTarget: button } = event;
  if (!byKeyboard(event) || !(button instanceof HTMLElement)) return;
  const item = button.closest('li');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  const buttons = [...(beside?.querySelectorAll('button') ?? [])];
  const next = buttons.find(({ textContent }) => textContent === button.textContent);
  const fallback = document.querySelector<HTMLElement>('.desk nav [aria-current]');
  setTimeout(() => (button.isConnected ? button : (next ?? fallback))?.focus());
}
