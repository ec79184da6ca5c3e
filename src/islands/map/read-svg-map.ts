import { inDirection } from './in-direction.ts';
import { isLit, paperUnder, type SvgMap, show, shown, svgMap } from './svg-map.ts';
import { followTaps } from './taps.ts';
import { followTopicChoice } from './topic-choice.ts';

/** Brings map and list together: to point at a paper in one shows it in both; a chosen topic lights its papers. */
export function readSvgMap(): void {
  const svg = document.querySelector<SVGSVGElement>('.map');
  if (svg === null) return;
  const map = svgMap(svg);
  followPointer(map);
  followTaps(svg, {
    named: () => shown(map),
    under: (event) => paperUnder(map, event),
    name: (paper) => show(map, paper),
    open: ({ link }) => location.assign(link.href.baseVal),
  });
  followKeys(map);
  followTopicChoice(map.papers.length, (topic) => light(map, topic));
}

function followPointer(map: SvgMap): void {
  for (const paper of map.papers) {
    const ends: (GlobalEventHandlers | null)[] = [paper.link, paper.entry];
    for (const end of ends) {
      end?.addEventListener('pointerenter', ({ pointerType }) => {
        if (pointerType === 'mouse') show(map, paper);
      });
      end?.addEventListener('pointerleave', ({ pointerType }) => {
        if (pointerType === 'mouse') show(map);
      });
      end?.addEventListener('focus', () => show(map, paper));
      end?.addEventListener('blur', () => show(map));
    }
  }
}

/** One stop for Tab; from there arrows go to the nearest paper that way. */
function followKeys({ svg, papers }: SvgMap): void {
  papers[0]?.link.setAttribute('tabindex', '0');
  svg.addEventListener('keydown', (event) => {
    const from = papers.find(({ link }) => link === document.activeElement);
    const to = from && inDirection(event.key, from, papers.filter(isLit));
    if (from === undefined || to === undefined) return;
    event.preventDefault();
    from.link.setAttribute('tabindex', '-1');
    to.link.setAttribute('tabindex', '0');
    to.link.focus();
  });
}

function light({ svg, papers }: SvgMap, topic: string): number {
  let lit = 0;
  for (const { link, entry, topics } of papers) {
    const dark = topic !== '' && !topics.includes(topic);
    lit += dark ? 0 : 1;
    link.toggleAttribute('data-dim', dark);
    entry?.parentElement?.toggleAttribute('hidden', dark);
  }
  for (const name of svg.querySelectorAll<SVGElement>('[data-region]')) {
    const own = name.dataset.region === topic;
    name.toggleAttribute('data-lit', own);
    name.toggleAttribute('data-dim', topic !== '' && !own);
  }
  for (const group of document.querySelectorAll('.groups section')) {
    group.toggleAttribute('hidden', group.querySelector('li:not([hidden])') === null);
    if (topic) group.querySelector('details')?.setAttribute('open', '');
  }
  return lit;
}
