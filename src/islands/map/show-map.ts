/** Starts the map: connects its parts, updates the list after a move, and says so if the points cannot be loaded. */
import { listWords, mapWords, noticeWords, reviewWords, searchWords } from '#words';
import { named, sentenceGap } from '../../counted.ts';
import { markedStates } from '../../map-file.ts';
import { idHash } from '../../text/id-hash.ts';
import { say } from '../../words/message.ts';
import { textAt } from '../files.ts';
import { drawMap } from './draw-map.ts';
import {
  followArea,
  followKeys,
  followPointer,
  largestScale,
  zoomable,
  zoomStep,
} from './input.ts';
import { answerTo, followChoice, papersIn, papersMarked, sayStatus } from './map-choice.ts';
import { mapList, showTip } from './map-list.ts';
import { MapState, pointTexts } from './map-state.ts';

/** Scale at which a paper from the address is shown. */
const nearScale = 4;
/** Milliseconds without movement before the list is updated. */
const rest = 150;

export async function showMap(): Promise<void> {
  const frame = document.querySelector<HTMLElement>('.map');
  const canvas = frame?.querySelector('canvas');
  if (!frame || !canvas) return;
  const { points = '', papers = '' } = frame.dataset;
  const file = await textAt(points);
  if (file === null) return sayStatus(noticeWords.notLoaded);
  const map = new MapState(file);
  const texts = pointTexts(points);
  const addressOf = (id: string) => `${papers}${id}/`;
  const largest = largestScale(map.points.length);
  const buttons = [...frame.querySelectorAll<HTMLButtonElement>('[data-zoom]')];

  const redraw = oncePerFrame(() => {
    const text = texts.known(map.at);
    if (!drawMap(canvas, map, texts, text?.near)) redraw();
    const { scale } = map.view;
    for (const button of buttons)
      button.disabled = button.dataset.zoom === 'in' ? scale >= largest : scale <= 1;
    const point = map.pointedAt();
    const place = point && map.onScreen(canvas.clientWidth, point);
    showTip(canvas, point && text && place && { ...text, ...point, ...place });
  });
  const list = mapList(map, texts, { addressOf, name: (at) => void name(at), hide: () => hide() });
  const listAnew = async () => {
    // The map is painted before the list is made.
    await painted();
    await list();
    // Titles that have arrived may be drawn now.
    redraw();
  };
  let pause: ReturnType<typeof setTimeout>;
  const zoom = zoomable(canvas, map, largest, (view) => {
    map.view = view;
    redraw();
    clearTimeout(pause);
    pause = setTimeout(() => map.at === undefined && listAnew(), rest);
  });

  /** Shows a paper's name, with a ring and lines to its related papers, and brings it on screen. */
  const name = async (at: number) => {
    map.at = at;
    map.last = at;
    const paper = map.pointedAt();
    if (paper && !map.isIn(paper)) zoom.show(paper);
    redraw();
    await texts.fetch([at]);
    const text = texts.known(at);
    if (map.at !== at) return;
    sayStatus(text?.title ?? mapWords.partNotLoaded);
    redraw();
  };
  /** Removes name, ring and lines; the list stays. */
  const hide = () => {
    if (map.at === undefined) return;
    map.at = undefined;
    sayHowMany(map);
    redraw();
  };
  const actions = {
    hide,
    point(at: number | undefined) {
      if (at !== undefined) void name(at);
      void listAnew();
    },
    async open() {
      const { at } = map;
      if (at === undefined) return;
      await texts.fetch([at]);
      const text = texts.known(at);
      if (text) location.assign(addressOf(text.id));
    },
  };
  const underMouse = followPointer(canvas, map, actions);
  const area = frame.querySelector<HTMLButtonElement>('[data-area]');
  if (area) followArea(canvas, map, area, { moved: redraw, changed: () => void listAnew() });
  followKeys(canvas, map, {
    ...actions,
    zoom: (by) => zoom.by(by || 1 / largest, underMouse() ?? map.start()),
  });
  for (const button of buttons) {
    const by = button.dataset.zoom === 'in' ? zoomStep : 1 / zoomStep;
    button.addEventListener('click', () => zoom.by(by, map.middle()));
  }

  /** Numbers on the map, or a sentence that says why they are not known. */
  const numbersFor = async (asked: ReturnType<typeof papersIn | typeof papersMarked>) => {
    const found = await asked;
    if (typeof found === 'string') return searchWords.failures[found];
    return (await texts.numbersOf(found)) ?? mapWords.partNotLoaded;
  };
  let chosen: unknown;
  followChoice(async (choice) => {
    chosen = choice;
    const { topic, query, colours, paper } = choice;
    const answer = query && (await answerTo(query));
    const [pointed, found, ...marked] = await Promise.all([
      paper ? numbersFor([idHash(paper)]) : none,
      answer ? numbersFor(papersIn(answer)) : null,
      ...(colours === 'mine' ? markedStates.map((state) => numbersFor(papersMarked(state))) : []),
    ]);
    // The choice has changed meanwhile.
    if (chosen !== choice) return;
    const failure = [pointed, found, ...marked].find((one) => typeof one === 'string');
    const mine = new Map(
      marked.flatMap((numbers, sign) => [...setOf(numbers)].map((at) => [at, sign] as const)),
    );
    Object.assign(map, { topic, colours, mine, at: undefined, last: undefined });
    map.found = typeof found === 'string' ? null : found;
    const corrected = typeof answer === 'object' ? answer?.correction?.to : undefined;
    sayHowMany(map, failure, corrected);
    const [at = -1] = setOf(pointed);
    const point = map.points[at];
    if (point) {
      zoom.show(point, nearScale);
      // A paper at the map's lower edge would otherwise lie below the window.
      canvas.scrollIntoView({ block: 'nearest' });
    }
    redraw();
    actions.point(point?.at);
    texts.keepIds();
  });
  new MutationObserver(redraw).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
}

const none: ReadonlySet<number> = new Set();

function setOf(numbers: ReadonlySet<number> | string = none): ReadonlySet<number> {
  return typeof numbers === 'string' ? none : numbers;
}

/** Shows the number of chosen papers beside the controls, and the words that were searched for if these were `corrected`. */
function sayHowMany(map: MapState, failure = '', corrected = ''): void {
  const { points, topic, found, colours, mine } = map;
  const isChosen = topic !== '' || found !== null;
  const facts = [
    failure,
    isChosen ? say(listWords.shown, { shown: map.shownPoints().length, n: points.length }) : '',
    ...(colours === 'mine' && !failure
      ? [reviewWords.read, mapWords.new, reviewWords.saved].map((message, sign) =>
          say(message, { n: [...mine.values()].filter((own) => own === sign).length }),
        )
      : []),
  ].filter(Boolean);
  const sentences = [
    corrected && say(listWords.results, { words: corrected }),
    facts.length > 0 && named(facts, facts.length),
  ];
  sayStatus(sentences.filter(Boolean).join(sentenceGap));
}

function painted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

function oncePerFrame(draw: () => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      draw();
    });
  };
}
