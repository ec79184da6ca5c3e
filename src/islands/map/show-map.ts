import { textAt } from '../other-page.ts';
import { drawMap } from './draw-map.ts';
import { inDirection } from './in-direction.ts';
import {
  bringIntoView,
  isShown,
  type MapActions,
  type MapPoint,
  type MapState,
  mapState,
  nearestTo,
  onScreen,
  pointedAt,
} from './map-state.ts';
import { followPointer } from './pointer.ts';
import { showTip } from './tip.ts';
import { followTopicChoice, sayStatus } from './topic-choice.ts';
import { middleOf, zoomed } from './view.ts';

const listed = 20;
const zoomStep = 1.6;

/** Draws the map on its canvas, and answers mouse, finger, keys and the choice of a topic. */
export async function showMap(): Promise<void> {
  const frame = document.querySelector<HTMLElement>('.map');
  const canvas = frame?.querySelector('canvas');
  if (!frame || !canvas) return;
  const file = await textAt(frame.dataset.points ?? '');
  if (file === null) return sayStatus('The map could not be loaded. Are you offline?');
  const map = mapState(file);
  const actions = actionsOn(frame, canvas, map);
  for (const button of frame.querySelectorAll<HTMLElement>('[data-zoom]')) {
    const by = button.dataset.zoom === 'in' ? zoomStep : 1 / zoomStep;
    button.addEventListener('click', () => actions.zoom(by));
  }
  followPointer(canvas, map, actions);
  followKeys(canvas, map, actions);
  followTopicChoice(map.points.length, (topic) => {
    map.topic = topic;
    actions.point(undefined);
    return map.points.filter((point) => isShown(map, point)).length;
  });
  new MutationObserver(actions.redraw).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', actions.redraw);
  new ResizeObserver(actions.redraw).observe(canvas);
}

function actionsOn(frame: HTMLElement, canvas: HTMLCanvasElement, map: MapState): MapActions {
  const addressOf = ({ id }: MapPoint) => `${frame.dataset.papers}${id}/`;
  const redraw = () =>
    requestAnimationFrame(() => {
      drawMap(canvas, map);
      const point = pointedAt(map);
      showTip(canvas, point && { ...point, ...onScreen(map, canvas.clientWidth, point) });
    });
  const point = (at: number | undefined) => {
    map.at = at;
    const paper = pointedAt(map);
    if (paper) {
      bringIntoView(map, paper);
      sayStatus(paper.title);
    }
    redraw();
  };
  return {
    redraw,
    point(at) {
      point(at);
      listAround(map, addressOf, point);
    },
    zoom(by) {
      map.view = zoomed(map.view, by, pointedAt(map) ?? middleOf(map.view));
      redraw();
    },
    open() {
      const paper = pointedAt(map);
      if (paper) location.assign(addressOf(paper));
    },
  };
}

/** One stop for Tab: arrows go to the nearest paper that way, Enter opens it, + and − zoom. */
function followKeys(canvas: HTMLCanvasElement, map: MapState, actions: MapActions): void {
  canvas.tabIndex = 0;
  canvas.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') return actions.open();
    if (event.key === '+' || event.key === '=') return actions.zoom(zoomStep);
    if (event.key === '-') return actions.zoom(1 / zoomStep);
    const shown = map.points.filter((point) => isShown(map, point));
    const to = inDirection(event.key, pointedAt(map) ?? middleOf(map.view), shown);
    if (to === undefined) return;
    event.preventDefault();
    actions.point(map.points.indexOf(to));
  });
}

/** Lists the papers around the one pointed at, or around the middle; hovering or focusing an entry names it on the map. */
function listAround(
  map: MapState,
  addressOf: (paper: MapPoint) => string,
  point: (at: number) => void,
): void {
  const around = nearestTo(map, pointedAt(map) ?? middleOf(map.view), {
    most: listed,
    within: Number.POSITIVE_INFINITY,
  });
  const entries = around.flatMap((at) => {
    const paper = map.points[at];
    if (paper === undefined) return [];
    const link = document.createElement('a');
    Object.assign(link, { href: addressOf(paper), textContent: paper.title });
    for (const event of ['pointerenter', 'focus']) link.addEventListener(event, () => point(at));
    const entry = document.createElement('li');
    entry.append(link);
    return [entry];
  });
  document.querySelector('#around')?.replaceChildren(...entries);
}
