import { drawPlane, type Plane, type PlanePoint } from './draw-plane.ts';
import { inDirection } from './in-direction.ts';
import { inside, zoomed } from './view.ts';

const listed = 20;
/** How far from a paper, on screen, one still points at it. */
const reach = 24;

/** The map of a large library, drawn on a canvas from a file; the list beside it names the papers around a point. */
export async function readPlane(): Promise<void> {
  const holder = document.querySelector<HTMLElement>('.plane');
  const canvas = holder?.querySelector('canvas');
  if (!holder || !canvas) return;
  const plane = await fetchPlane(holder.dataset.points ?? '');
  const sheet = { width: canvas.width, height: canvas.height };
  const redraw = () => requestAnimationFrame(() => drawPlane(canvas, plane));
  const point = (at: number | undefined) => {
    plane.at = at;
    tell(holder, plane);
    redraw();
  };
  const zoom = (by: number) => {
    const { x, y, scale } = plane.view;
    const middle = { x: x + sheet.width / scale / 2, y: y + sheet.height / scale / 2 };
    const around = plane.at === undefined ? middle : (plane.points[plane.at] ?? middle);
    plane.view = zoomed(plane.view, by, around, sheet);
    redraw();
  };
  for (const button of holder.querySelectorAll<HTMLElement>('[data-zoom]')) {
    button.addEventListener('click', () => zoom(button.dataset.zoom === 'in' ? 1.6 : 1 / 1.6));
  }
  followPointer(canvas, plane, { point, redraw, open: () => open(holder, plane) });
  followKeys(canvas, plane, { point, open: () => open(holder, plane) });
  followChoice(plane, redraw);
  new MutationObserver(redraw).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  point(undefined);
}

async function fetchPlane(address: string): Promise<Plane> {
  const file: {
    topics: string[];
    points: [string, string, number, number, number, number[], number[]][];
    regions: Plane['regions'];
  } = await (await fetch(address)).json();
  const points = file.points.map(
    ([id, title, x, y, mark, topics, near]): PlanePoint => ({
      id,
      title,
      x,
      y,
      mark,
      topics: topics.flatMap((topic) => file.topics[topic] ?? []),
      near,
    }),
  );
  return {
    points,
    regions: file.regions,
    view: { x: 0, y: 0, scale: 1 },
    topic: '',
    at: undefined,
  };
}

interface Answers {
  point(at: number | undefined): void;
  open(): void;
}

function followPointer(
  canvas: HTMLCanvasElement,
  plane: Plane,
  { point, redraw, open }: Answers & { redraw(): void },
): void {
  const sheet = { width: canvas.width, height: canvas.height };
  let dragged = 0;
  canvas.addEventListener('pointerdown', () => {
    dragged = 0;
  });
  canvas.addEventListener('pointermove', (event) => {
    const unit = sheet.width / canvas.clientWidth / plane.view.scale;
    if (event.buttons === 1 && plane.view.scale > 1) {
      dragged += Math.hypot(event.movementX, event.movementY);
      const { x, y, scale } = plane.view;
      const moved = { x: x - event.movementX * unit, y: y - event.movementY * unit, scale };
      plane.view = inside(moved, sheet);
      redraw();
    } else {
      const [x, y] = [plane.view.x + event.offsetX * unit, plane.view.y + event.offsetY * unit];
      const at = nearestTo(plane, x, y, 1, reach * unit)[0];
      if (at !== undefined && at !== plane.at) point(at);
    }
  });
  canvas.addEventListener('click', () => {
    if (dragged < 4 && plane.at !== undefined) open();
  });
}

/** One stop for Tab: arrows go to the nearest paper that way, Enter opens it. */
function followKeys(canvas: HTMLCanvasElement, plane: Plane, { point, open }: Answers): void {
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', 'Map of the papers; arrow keys go from paper to paper');
  canvas.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && plane.at !== undefined) return open();
    const from = plane.points[plane.at ?? 0];
    const lit = plane.points.filter(({ topics }) => !plane.topic || topics.includes(plane.topic));
    const to = from && inDirection(event.key, from, lit);
    if (to === undefined) return;
    event.preventDefault();
    point(plane.points.indexOf(to));
  });
}

function followChoice(plane: Plane, redraw: () => void): void {
  const choice = document.querySelector<HTMLSelectElement>('#lit');
  if (choice === null) return;
  const read = () => {
    choice.value = new URLSearchParams(location.search).get('topic') ?? '';
    plane.topic = choice.value;
    redraw();
  };
  choice.addEventListener('change', () => {
    history.pushState(null, '', choice.value ? `?topic=${choice.value}` : location.pathname);
    read();
  });
  addEventListener('popstate', read);
  read();
}

/** The papers nearest to a place, lit ones only, nearest first. */
function nearestTo(plane: Plane, x: number, y: number, most: number, within: number): number[] {
  const found: { at: number; apart: number }[] = [];
  plane.points.forEach((point, at) => {
    const apart = Math.hypot(point.x - x, point.y - y);
    if (apart > within || (plane.topic && !point.topics.includes(plane.topic))) return;
    found.push({ at, apart });
  });
  return found
    .sort((a, b) => a.apart - b.apart)
    .slice(0, most)
    .map(({ at }) => at);
}

function tell(holder: HTMLElement, plane: Plane): void {
  const point = plane.at === undefined ? undefined : plane.points[plane.at];
  const status = document.querySelector('#map-status');
  if (status) status.textContent = point?.title ?? '';
  const { x, y } = point ?? { x: 500, y: 380 };
  const around = nearestTo(plane, x, y, listed, Number.POSITIVE_INFINITY);
  document.querySelector('#near')?.replaceChildren(
    ...around.flatMap((at) => {
      const near = plane.points[at];
      if (near === undefined) return [];
      const link = Object.assign(document.createElement('a'), {
        href: addressOf(holder, near),
        textContent: near.title,
      });
      const entry = document.createElement('li');
      entry.append(link);
      return [entry];
    }),
  );
}

function open(holder: HTMLElement, plane: Plane): void {
  const point = plane.points[plane.at ?? -1];
  if (point) location.assign(addressOf(holder, point));
}

function addressOf(holder: HTMLElement, { id }: PlanePoint): string {
  return `${holder.dataset.papers}${id}/`;
}
