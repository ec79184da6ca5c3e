/** The menu "⋯" of a paper in a list: mute its authors, its topics, a word or a phrase; see it on the map. */
import { filterWords, listWords, muteWords } from '#words';
import { pathTo } from '../../site.ts';
import { say } from '../../words/message.ts';
import { newDialog } from '../dialog.ts';
import { element } from '../element.ts';
import { paperPage } from '../reader/known-papers.ts';
import { idOf } from '../row-id.ts';
import { type Muting, mute } from './mute.ts';

/** Authors that are offered: those of a hundred would be no menu. */
const mostAuthors = 12;

/** `row`: the paper in its list, which names some of its authors; its page knows all, where it can be had. */
export async function showRowMenu(row: HTMLElement): Promise<void> {
  const id = idOf(row);
  const dialog = newDialog(muteWords.menu, 'row-menu');
  const map = element(
    'a',
    { className: 'touch', href: pathTo(`map/?paper=${id}`) },
    listWords.onMap,
  );
  const choices = element('div', { className: 'bar' });
  dialog.querySelector('.status')?.before(choices, wordsForm(dialog), element('p', {}, map));
  const show = (authors: string[]) =>
    choices.replaceChildren(
      ...[...topicsOf(row), ...authors.slice(0, mostAuthors).map(asAuthor)].map((muting) =>
        element(
          'button',
          { type: 'button', className: 'control', onclick: () => muteFrom(dialog, muting) },
          say(filterWords.mute, { topics: muting.name }),
        ),
      ),
    );
  show(namesIn(row));
  dialog.showModal();
  const page = await paperPage(id);
  if (page?.record.authors && dialog.isConnected) show(page.record.authors);
}

async function muteFrom(dialog: HTMLDialogElement, muting: Muting): Promise<void> {
  dialog.close();
  await mute(muting, true);
}

function wordsForm(dialog: HTMLDialogElement): HTMLFormElement {
  const field = element('input', {
    className: 'control',
    name: 'words',
    required: true,
    maxLength: 60,
  });
  const submit = element('button', { type: 'submit', className: 'control' }, muteWords.mute);
  const form = element(
    'form',
    { className: 'bar' },
    element('label', {}, `${muteWords.phrase} `, field),
    submit,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void muteFrom(dialog, { kind: 'words', name: field.value });
  });
  return form;
}

function topicsOf(row: HTMLElement): Muting[] {
  return [...row.querySelectorAll<HTMLAnchorElement>('.facts a[href*="/topics/"]')].map(
    ({ pathname, textContent }) => ({
      kind: 'topic',
      id: pathname.split('/').at(-2) ?? '',
      name: textContent,
    }),
  );
}

function namesIn(row: HTMLElement): string[] {
  const [names] = row.querySelectorAll('.by');
  return [...(names?.querySelectorAll('bdi') ?? [])].map(({ textContent }) => textContent);
}

function asAuthor(name: string): Muting {
  return { kind: 'author', name };
}
