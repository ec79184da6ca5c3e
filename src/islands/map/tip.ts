import { topicName } from './map-choice.ts';

/** What is shown of the paper that a reader points at, and where, in CSS pixels of the frame. */
interface Pointed {
  title: string;
  topics: string[];
  left: number;
  top: number;
}

/** Shows a paper's name beside it, inside the frame; without a paper, hides it. */
export function showTip(frame: Element, paper?: Pointed): void {
  const tip = document.querySelector<HTMLElement>('.tip');
  if (tip === null) return;
  tip.hidden = paper === undefined;
  if (paper === undefined) return;
  const names = paper.topics.map(topicName).filter(Boolean).slice(0, 3).join(' · ');
  tip.replaceChildren(
    paper.title,
    Object.assign(document.createElement('span'), { textContent: names }),
  );
  const { clientWidth, clientHeight } = frame;
  const left = Math.max(0, Math.min(paper.left + 14, clientWidth - tip.offsetWidth));
  const below = paper.top + 18;
  const fits = below + tip.offsetHeight <= clientHeight;
  const top = fits ? below : paper.top - tip.offsetHeight - 18;
  Object.assign(tip.style, { left: `${left}px`, top: `${top}px` });
}
