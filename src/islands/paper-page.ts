/** The script of a paper's page: marks, the list that the reader came from, search links; everything else is loaded on use. */
import { listWords, paperWords } from '#words';
import { pathTo } from '../site.ts';
import { leadOn } from './came-from.ts';
import { element } from './element.ts';
import { watchReading } from './every-page.ts';

const paper = document.querySelector<HTMLElement>('.paper-page');
const id = idOf(location);
if (paper) paper.dataset.paper = id;
const stops = document.querySelector<HTMLElement>('.stops');
const title = document.querySelector<HTMLMetaElement>('[property="og:title"]')?.content ?? '';

/** The searches that views/paper-links.ts leaves without an address. */
const searches: Record<string, string> = {
  'Semantic Scholar': 'https://www.semanticscholar.org/search?q=',
  arXiv: 'https://arxiv.org/search/?searchtype=title&query=',
};

void watchReading(id);
if (stops) leadOn(stops);
for (const link of document.querySelectorAll<HTMLAnchorElement>('.elsewhere a:not([href])'))
  link.href = `${searches[link.text] ?? ''}${encodeURIComponent(title)}`;
// Not in the HTML of each paper: the map needs scripts, too.
const map = element('a', { href: pathTo(`map/?paper=${id}`) }, listWords.onMap);
const onMap = element('p', { className: 'on-map screen' }, map);
const related = [...document.querySelectorAll<HTMLAnchorElement>('.related li a')].slice(0, 3);
if (related.length > 0) {
  const href = pathTo(`compare/#${[id, ...related.map(idOf)].join(',')}`);
  onMap.append(' · ', element('a', { href }, paperWords.compareNearest));
}
// A paper without related papers is on the map, too.
(document.querySelector('.related') ?? paper?.querySelector('.margin'))?.append(onMap);
document.querySelector('.cite')?.addEventListener('click', async () => {
  // every-page.ts says what failed.
  (await import('./cite-dialog.ts').catch(() => null))?.showCiteDialog();
});
// Loaded only for readers who come from a search.
if (location.hash.startsWith('#q=')) {
  import('./highlight-words.ts').then(({ highlightWords }) =>
    highlightWords(document.querySelectorAll('h1, .abstract')),
  );
}

function idOf({ pathname }: HTMLAnchorElement | Location): string {
  return pathname.split('/').at(-2) ?? '';
}
