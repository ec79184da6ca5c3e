/** Where the focus goes when the row that has it leaves a list, at once or after search's answer, for whatever reason: to the paper beside it. It is enough to import this. */
import { shownPapers } from './paper-rows.ts';

/** A pointer's reader has no use for the focus, and a key would press what is not looked at. */
let isByKey = true;
let observer: ResizeObserver | undefined;

for (const sign of ['keydown', 'focusin', 'pointerdown'])
  document.addEventListener(sign, watch, true);
watch({ type: 'focusin', target: document.activeElement });

function watch({ type, target }: Pick<Event, 'type' | 'target'>): void {
  if (type !== 'focusin') isByKey = type === 'keydown';
  observer?.disconnect();
  const row = target instanceof Element && target.closest<HTMLElement>('[data-list] [data-paper]');
  if (!row || !isByKey) return;
  const all = [...document.querySelectorAll<HTMLElement>('[data-list] [data-paper]')];
  // Where it has no such button, its menu.
  const button =
    target.matches('[data-keep], [data-menu]') &&
    `[data-keep="${target.getAttribute('data-keep')}"], [data-menu]`;
  observer = new ResizeObserver(() => {
    if (row.checkVisibility() || document.activeElement?.closest('body *')?.checkVisibility())
      return;
    const beside = paperBeside(row, all);
    const controls = beside?.querySelectorAll<HTMLElement>(button || ':is(h2, h3) a') ?? [];
    const next = [...controls].find((one) => one.checkVisibility());
    // After the last paper, the name of the list.
    (next ?? document.querySelector<HTMLElement>('main nav [aria-current], #papers'))?.focus();
  });
  observer.observe(row);
}

/** The visible paper after this one in its list, or else the one before it; before them the same one, where it is drawn anew. `all`: the papers as they stood. */
function paperBeside(row: HTMLElement, all: HTMLElement[]): HTMLElement | undefined {
  const shown = shownPapers();
  const at = all.indexOf(row);
  const now = (old: HTMLElement) =>
    shown.includes(old) ? old : shown.find(({ dataset }) => dataset.paper === old.dataset.paper);
  return [...all.slice(at), ...all.slice(0, at).reverse()].map(now).find(Boolean);
}
