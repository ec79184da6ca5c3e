import { textAt } from '../other-page.ts';
import {
  type Acts,
  bringIntoView,
  type CanvasMap,
  type CanvasPoint,
  canvasMap,
  isLit,
  nearestTo,
  onScreen,
} from './canvas-map.ts';
import { followPointer } from './canvas-pointer.ts';
import { drawCanvasMap } from './draw-canvas-map.ts';
import { inDirection } from './in-direction.ts';
import { showTip } from './tip.ts';
import { followTopicChoice, tellStatus } from './topic-choice.ts';
import { zoomed } from './view.ts';

const listed = 20;
const zoomStep = 1.6;

/** The map of a large library, drawn on a canvas from a file; the list beside it names the papers around a point. */
export async function readCanvasMap(): Promise<void> {
  const holder = document.querySelector<HTMLElement>('.canvas-map');
  const canvas = holder?.querySelector('canvas');
  if (!holder || !canvas) return;
  const sheet = { width: canvas.width, height: canvas.height };
  const file = await textAt(holder.dataset.points ?? '');
  if (file === null) return tellStatus('The map could not be had; are you offline?');
  const map = canvasMap(file, sheet);
  const acts = actsOn(holder, canvas, map);
  for (const button of holder.querySelectorAll<HTMLElement>('[data-zoom]')) {
    const by = button.dataset.zoom === 'in' ? zoomStep : 1 / zoomStep;
    button.addEventListener('click', () => acts.zoom(by));
  }
  followPointer(canvas, map, acts);
  followKeys(canvas, map, acts);
  followTopicChoice(map.points.length, (topic) => {
    map.topic = topic;
    acts.redraw();
    return map.points.filter((point) => isLit(map, point)).length;
  });
  new MutationObserver(acts.redraw).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', acts.redraw);
  new ResizeObserver(acts.redraw).observe(canvas);
  acts.point(undefined);
}

function actsOn(holder: HTMLElement, canvas: HTMLCanvasElement, map: CanvasMap): Acts {
  const pointed = () => (map.at === undefined ? undefined : map.points[map.at]);
  const addressOf = ({ id }: CanvasPoint) => `${holder.dataset.papers}${id}/`;
  const redraw = () =>
    requestAnimationFrame(() => {
      drawCanvasMap(canvas, map);
      const point = pointed();
      showTip(canvas, point && { ...point, ...onScreen(map, canvas.clientWidth, point) });
    });
  return {
    redraw,
    point(at) {
      map.at = at;
      const point = pointed();
      if (point) bringIntoView(map, point);
      list(map, addressOf);
      redraw();
    },
    zoom(by) {
      const { view, sheet } = map;
      const across = sheet.width / view.scale;
      const down = sheet.height / view.scale;
      const middle = { x: view.x + across / 2, y: view.y + down / 2 };
      map.view = zoomed(view, by, pointed() ?? middle, sheet);
      redraw();
    },
    open() {
      const point = pointed();
      if (point) location.assign(addressOf(point));
    },
  };
}

/** One stop for Tab: arrows go to the nearest paper that way, Enter opens it, + and − look nearer and farther. */
function followKeys(canvas: HTMLCanvasElement, map: CanvasMap, acts: Acts): void {
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', 'Map of the papers; arrow keys go from paper to paper');
  canvas.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') return acts.open();
    if (event.key === '+' || event.key === '=') return acts.zoom(zoomStep);
    if (event.key === '-') return acts.zoom(1 / zoomStep);
    const from = map.points[map.at ?? 0];
    const lit = map.points.filter((point) => isLit(map, point));
    const to = from && inDirection(event.key, from, lit);
    if (to === undefined) return;
    event.preventDefault();
    acts.point(map.points.indexOf(to));
  });
}

/** The papers around the one pointed at, or around the middle; its title is told to those who do not see the map. */
function list(map: CanvasMap, addressOf: (point: CanvasPoint) => string): void {
  const point = map.at === undefined ? undefined : map.points[map.at];
  if (point) tellStatus(point.title);
  const { x, y } = point ?? { x: map.sheet.width / 2, y: map.sheet.height / 2 };
  const around = nearestTo(map, x, y, { most: listed, within: Number.POSITIVE_INFINITY });
  const entries = around.flatMap((at) => {
    const near = map.points[at];
    if (near === undefined) return [];
    const link = document.createElement('a');
    Object.assign(link, { href: addressOf(near), textContent: near.title });
    const entry = document.createElement('li');
    entry.append(link);
    return [entry];
  });
  document.querySelector('#near')?.replaceChildren(...entries);
}
