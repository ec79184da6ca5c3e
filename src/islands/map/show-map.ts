import { textAt } from '../other-page.ts';
import { drawMap } from './draw-map.ts';
import { inDirection } from './in-direction.ts';
import {
  bringIntoView,
  isShown,
  type MapActions,
  type MapState,
  mapState,
  nearestTo,
  onScreen,
  pointedAt,
  startOf,
} from './map-state.ts';
import { type PointTexts, pointTexts } from './point-texts.ts';
import { followPointer } from './pointer.ts';
import { showTip } from './tip.ts';
import { followTopicChoice, sayStatus } from './topic-choice.ts';
import { largestScale, zoomed } from './view.ts';

const listed = 20;
const zoomStep = 1.6;

/** Draws the map on its canvas, and answers mouse, finger, keys and the choice of a topic. */
export async function showMap(): Promise<void> {
  const frame = document.querySelector<HTMLElement>('.map');
  const canvas = frame?.querySelector('canvas');
  if (!frame || !canvas) return;
  const { points = '' } = frame.dataset;
  const file = await textAt(points);
  if (file === null) return sayStatus('The map could not be loaded. Are you offline?');
  const map = mapState(file);
  const actions = actionsOn(frame, canvas, map, pointTexts(points));
  for (const button of frame.querySelectorAll<HTMLElement>('[data-zoom]')) {
    const by = button.dataset.zoom === 'in' ? zoomStep : 1 / zoomStep;
    button.addEventListener('click', () => actions.zoom(by));
  }
  followPointer(canvas, map, actions);
  followKeys(canvas, map, actions);
  hideWithEscape(actions);
  followTopicChoice((topic) => {
    Object.assign(map, { topic, last: undefined });
    actions.point(undefined);
    sayHowMany(map);
  });
  new MutationObserver(actions.redraw).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', actions.redraw);
  new ResizeObserver(actions.redraw).observe(canvas);
}

function actionsOn(
  frame: HTMLElement,
  canvas: HTMLCanvasElement,
  map: MapState,
  texts: PointTexts,
): MapActions {
  const addressOf = (id: string) => `${frame.dataset.papers}${id}/`;
  const buttons = [...frame.querySelectorAll<HTMLButtonElement>('[data-zoom]')];
  const redraw = () =>
    requestAnimationFrame(() => {
      const text = texts.known(map.at);
      drawMap(canvas, map, text?.near);
      const { scale } = map.view;
      for (const button of buttons)
        button.disabled = button.dataset.zoom === 'in' ? scale >= largestScale : scale <= 1;
      const point = pointedAt(map);
      showTip(
        canvas,
        point && text && { ...text, ...point, ...onScreen(map, canvas.clientWidth, point) },
      );
    });
  const sayTitle = async (at: number) => {
    await texts.fetch([at]);
    const text = texts.known(at);
    if (map.at !== at || !text) return;
    sayStatus(text.title);
    redraw();
  };
  const point = (at: number | undefined) => {
    map.at = at;
    map.last = at ?? map.last;
    const paper = pointedAt(map);
    if (paper) bringIntoView(map, paper);
    if (at !== undefined) void sayTitle(at);
    redraw();
  };
  const hide = () => {
    if (map.at === undefined) return;
    sayHowMany(map);
    point(undefined);
  };
  return {
    redraw,
    hide,
    point(at) {
      point(at);
      void listAround(map, texts, { addressOf, point, hide });
    },
    zoom(by, about = startOf(map)) {
      map.view = zoomed(map.view, by, about);
      redraw();
    },
    async open() {
      const { at } = map;
      if (at === undefined) return;
      await texts.fetch([at]);
      const text = texts.known(at);
      if (text) location.assign(addressOf(text.id));
    },
  };
}

/** Whatever has the focus: a mouse names papers without it. */
function hideWithEscape(actions: MapActions): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') actions.hide();
  });
}

/** Of a chosen topic, beside the choice. */
function sayHowMany({ points, topic }: MapState): void {
  const shown = points.filter(({ topics }) => topics.includes(topic)).length.toLocaleString('en');
  sayStatus(topic ? `${shown} of ${points.length.toLocaleString('en')} papers shown` : '');
}

/** One stop for Tab: arrows go to the nearest paper that way, Enter opens it, + and − zoom. */
function followKeys(canvas: HTMLCanvasElement, map: MapState, actions: MapActions): void {
  canvas.tabIndex = 0;
  canvas.addEventListener('blur', actions.hide);
  canvas.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') return actions.open();
    if (event.key === '+' || event.key === '=') return actions.zoom(zoomStep);
    if (event.key === '-') return actions.zoom(1 / zoomStep);
    const shown = map.points.filter((point) => isShown(map, point));
    const to = inDirection(event.key, startOf(map), shown);
    if (to === undefined) return;
    event.preventDefault();
    actions.point(map.points.indexOf(to));
  });
}

/** Lists the papers around the one pointed at, or around the middle; hovering or focusing an entry names it on the map. */
async function listAround(
  map: MapState,
  texts: PointTexts,
  act: {
    addressOf: (id: string) => string;
    point: (at: number) => void;
    hide: () => void;
  },
): Promise<void> {
  const { topic, last } = map;
  const isPointed = pointedAt(map) !== undefined;
  const around = nearestTo(map, startOf(map), { most: listed, within: Number.POSITIVE_INFINITY });
  await texts.fetch(around);
  // The reader has moved on.
  if (map.topic !== topic || map.last !== last) return;
  const entries = around.flatMap((at) => {
    const text = texts.known(at);
    if (!text) return [];
    const link = document.createElement('a');
    Object.assign(link, { href: act.addressOf(text.id), textContent: text.title });
    for (const event of ['pointerenter', 'focus'])
      link.addEventListener(event, () => act.point(at));
    for (const event of ['pointerleave', 'blur']) link.addEventListener(event, act.hide);
    const entry = document.createElement('li');
    entry.append(link);
    return [entry];
  });
  const title = document.querySelector('#around-title');
  if (title) title.textContent = isPointed ? 'Papers around the one you point at' : 'Papers';
  document.querySelector('#around')?.replaceChildren(...entries);
}
