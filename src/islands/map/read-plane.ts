import { drawPlane } from './draw-plane.ts';
import { inDirection } from './in-direction.ts';
import {
  bringIntoView,
  fetchPlane,
  isLit,
  nearestTo,
  onScreen,
  type Plane,
  type PlanePoint,
} from './plane.ts';
import { showTip } from './tip.ts';
import { inside, zoomed } from './view.ts';

const listed = 20;
/** How far from a paper, on screen, one still points at it. */
const reach = 24;
const zoomStep = 1.6;

interface Acts {
  point(at: number | undefined): void;
  zoom(by: number): void;
  redraw(): void;
  open(): void;
}

/** The map of a large library, drawn on a canvas from a file; the list beside it names the papers around a point. */
export async function readPlane(): Promise<void> {
  const holder = document.querySelector<HTMLElement>('.plane');
  const canvas = holder?.querySelector('canvas');
  if (!holder || !canvas) return;
  const sheet = { width: canvas.width, height: canvas.height };
  const plane = await fetchPlane(holder.dataset.points ?? '', sheet);
  const acts = actsOn(holder, canvas, plane);
  for (const button of holder.querySelectorAll<HTMLElement>('[data-zoom]')) {
    const by = button.dataset.zoom === 'in' ? zoomStep : 1 / zoomStep;
    button.addEventListener('click', () => acts.zoom(by));
  }
  followPointer(canvas, plane, acts);
  followKeys(canvas, plane, acts);
  followChoice(plane, acts);
  new MutationObserver(acts.redraw).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', acts.redraw);
  new ResizeObserver(acts.redraw).observe(canvas);
  acts.point(undefined);
}

function actsOn(holder: HTMLElement, canvas: HTMLCanvasElement, plane: Plane): Acts {
  const pointed = () => (plane.at === undefined ? undefined : plane.points[plane.at]);
  const addressOf = ({ id }: PlanePoint) => `${holder.dataset.papers}${id}/`;
  const redraw = () =>
    requestAnimationFrame(() => {
      drawPlane(canvas, plane);
      const point = pointed();
      showTip(canvas, point && { ...point, ...onScreen(plane, canvas.clientWidth, point) });
    });
  return {
    redraw,
    point(at) {
      plane.at = at;
      const point = pointed();
      if (point) bringIntoView(plane, point);
      list(plane, addressOf);
      redraw();
    },
    zoom(by) {
      const { view, sheet } = plane;
      const across = sheet.width / view.scale;
      const down = sheet.height / view.scale;
      const middle = { x: view.x + across / 2, y: view.y + down / 2 };
      plane.view = zoomed(view, by, pointed() ?? middle, sheet);
      redraw();
    },
    open() {
      const point = pointed();
      if (point) location.assign(addressOf(point));
    },
  };
}

function followPointer(canvas: HTMLCanvasElement, plane: Plane, acts: Acts): void {
  const { sheet } = plane;
  const unit = () => sheet.width / canvas.clientWidth / plane.view.scale;
  const under = ({ offsetX, offsetY }: MouseEvent): number | undefined => {
    const [x, y] = [plane.view.x + offsetX * unit(), plane.view.y + offsetY * unit()];
    return nearestTo(plane, x, y, { most: 1, within: reach * unit() })[0];
  };
  let dragged = 0;
  let touched = false;
  /** A finger cannot hover: its first tap names a paper, and one more opens it. */
  let named: number | undefined;
  canvas.addEventListener('pointerdown', (event) => {
    dragged = 0;
    touched = event.pointerType !== 'mouse';
    named = plane.at;
    if (touched) acts.point(under(event));
  });
  canvas.addEventListener('pointermove', (event) => {
    if (event.buttons === 1 && plane.view.scale > 1) {
      dragged += Math.hypot(event.movementX, event.movementY);
      const { x, y, scale } = plane.view;
      const to = { x: x - event.movementX * unit(), y: y - event.movementY * unit(), scale };
      plane.view = inside(to, sheet);
      return acts.redraw();
    }
    const at = under(event);
    if (at !== undefined && at !== plane.at) acts.point(at);
  });
  canvas.addEventListener('click', () => {
    if (dragged < 4 && !(touched && named !== plane.at)) acts.open();
  });
}

/** One stop for Tab: arrows go to the nearest paper that way, Enter opens it, + and − look nearer and farther. */
function followKeys(canvas: HTMLCanvasElement, plane: Plane, acts: Acts): void {
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', 'Map of the papers; arrow keys go from paper to paper');
  canvas.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') return acts.open();
    if (event.key === '+' || event.key === '=') return acts.zoom(zoomStep);
    if (event.key === '-') return acts.zoom(1 / zoomStep);
    const from = plane.points[plane.at ?? 0];
    const lit = plane.points.filter((point) => isLit(plane, point));
    const to = from && inDirection(event.key, from, lit);
    if (to === undefined) return;
    event.preventDefault();
    acts.point(plane.points.indexOf(to));
  });
}

function followChoice(plane: Plane, { redraw }: Acts): void {
  const choice = document.querySelector<HTMLSelectElement>('#lit');
  if (choice === null) return;
  const read = () => {
    choice.value = new URLSearchParams(location.search).get('topic') ?? '';
    plane.topic = choice.value;
    const lit = plane.points.filter((point) => isLit(plane, point)).length;
    tellStatus(plane.topic ? `${lit} of ${plane.points.length} papers lit` : '');
    redraw();
  };
  choice.addEventListener('change', () => {
    history.pushState(null, '', choice.value ? `?topic=${choice.value}` : location.pathname);
    read();
  });
  addEventListener('popstate', read);
  read();
}

function tellStatus(text: string): void {
  const status = document.querySelector('#map-status');
  if (status) status.textContent = text;
}

/** The papers around the one pointed at, or around the middle; its title is told to those who do not see the map. */
function list(plane: Plane, addressOf: (point: PlanePoint) => string): void {
  const point = plane.at === undefined ? undefined : plane.points[plane.at];
  if (point) tellStatus(point.title);
  const { x, y } = point ?? { x: plane.sheet.width / 2, y: plane.sheet.height / 2 };
  const around = nearestTo(plane, x, y, { most: listed, within: Number.POSITIVE_INFINITY });
  const entries = around.flatMap((at) => {
    const near = plane.points[at];
    if (near === undefined) return [];
    const link = document.createElement('a');
    Object.assign(link, { href: addressOf(near), textContent: near.title });
    const entry = document.createElement('li');
    entry.append(link);
    return [entry];
  });
  document.querySelector('#near')?.replaceChildren(...entries);
}
