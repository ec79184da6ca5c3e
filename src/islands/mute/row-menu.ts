/** The menu "⋯" of a paper: put it into a list, see it on the map, mute its authors, its topics, a word or a phrase. */
import { bulkWords, filterWords, listWords, muteWords } from '#words';
import { counted } from '../../counted.ts';
import { pathTo } from '../../site.ts';
import { say } from '../../words/message.ts';
import { newDialog } from '../dialog.ts';
import { element } from '../element.ts';
import { keepRecords, paperPage } from '../reader/known-papers.ts';
import { listChange, listFor } from '../reader/marks.ts';
import { authorsOf, titleOf } from '../reader/paper-rows.ts';
import { readerStore } from '../reader/reader-store.ts';
import { changeUndoably, marking } from '../reader/undo.ts';
import { idOf } from '../row-id.ts';
import { type Muting, mute } from './mute.ts';

/** Authors that are offered: those of a hundred would be no menu. */
const mostAuthors = 12;

/** `row`: the paper in its list. A line that names no authors is asked of its page, where that can be had. */
export async function showRowMenu(row: HTMLElement): Promise<void> {
  const id = idOf(row);
  const title = titleOf(row);
  const dialog = newDialog(title, 'row-menu');
  const map = element(
    'a',
    { className: 'touch', href: pathTo(`map/?paper=${id}`) },
    listWords.onMap,
  );
  const choices = element('div', { className: 'bar' });
  const heading = element('h3', { className: 'label' }, muteWords.menu);
  const toMute = element(
    'div',
    { role: 'group', ariaLabel: muteWords.menu },
    heading,
    choices,
    mutePhrase(dialog),
  );
  dialog
    .querySelector('.status')
    ?.before(putIntoList(dialog, id, title), element('p', {}, map), toMute);
  const show = (authors: string[]) =>
    choices.replaceChildren(
      ...[...topicsOf(row), ...authors.slice(0, mostAuthors).map(asAuthor)].map((muting) =>
        element(
          'button',
          {
            type: 'button',
            className: 'control',
            ariaLabel: say(filterWords.mute, { topics: muting.name }),
            onclick: () => muteFrom(dialog, muting),
          },
          muting.name,
        ),
      ),
    );
  const authors = authorsOf(row);
  show(authors);
  dialog.showModal();
  if (authors.length > 0) return;
  const page = await paperPage(id);
  if (page?.record.authors && dialog.isConnected) show(page.record.authors);
}

async function muteFrom(dialog: HTMLDialogElement, muting: Muting): Promise<void> {
  dialog.close();
  await mute(muting, true);
}

/** A paper in a list of the library is a saved one. */
function putIntoList(dialog: HTMLDialogElement, id: string, title: string): HTMLFormElement {
  const { lists } = readerStore.reader;
  const known = element('datalist', { id: 'lists' }, ...lists.map(({ name }) => new Option(name)));
  const field = fieldNamed('list', bulkWords.putInto);
  field.setAttribute('list', known.id);
  return formOf([field, known], bulkWords.putInto, () => {
    const list = field.value.trim();
    if (list === '') return;
    dialog.close();
    const { id: to, changes } = listFor(list, lists);
    void keepRecords([id]);
    void changeUndoably(
      [...changes, ...marking('saved', id, true, title), listChange(to, id, true)],
      say(bulkWords.put, { papers: counted(1), list }),
      true,
    );
  });
}

function mutePhrase(dialog: HTMLDialogElement): HTMLFormElement {
  const field = fieldNamed('words', muteWords.phrase);
  return formOf(
    [field],
    muteWords.mute,
    () => void muteFrom(dialog, { kind: 'words', name: field.value }),
  );
}

function fieldNamed(name: string, label: string): HTMLInputElement {
  return element('input', {
    ...{ className: 'control', name, ariaLabel: label, placeholder: label },
    ...{ required: true, maxLength: 60 },
  });
}

function formOf(parts: Node[], action: string, submit: () => void): HTMLFormElement {
  const button = element('button', { type: 'submit', className: 'control' }, action);
  const form = element('form', { className: 'bar' }, ...parts, button);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  return form;
}

function topicsOf(row: HTMLElement): Muting[] {
  return [
    ...row.querySelectorAll<HTMLAnchorElement>(':is(.facts, .reasons) a[href*="/topics/"]'),
  ].map(({ pathname, textContent }) => ({
    kind: 'topic',
    id: pathname.split('/').at(-2) ?? '',
    name: textContent,
  }));
}

function asAuthor(name: string): Muting {
  return { kind: 'author', name };
}
