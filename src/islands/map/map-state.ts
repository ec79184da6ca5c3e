/** The state of the map: its points, the view, what is chosen; which papers are shown, and which is nearest; their titles, fetched when needed. */
import {
  type Colours,
  type FileText,
  hashesIn,
  idsFile,
  type MapFile,
  mapSheet,
  otherSign,
  textFile,
  textsInFile,
} from '../../map-file.ts';
import { withScripts } from '../../search/hits/scripts.ts';
import { textOf } from '../../search/types.ts';
import { askedOnce, textAt } from '../files.ts';

/** A paper on the map, in the units of the sheet. */
export interface MapPoint extends Place {
  at: number;
  /** Numbers of its signs in the legend of fields and in that of months. */
  field: number;
  months: number;
  topics: string[];
}

/** The part of the map on screen: its top left corner, and the scale (1: the whole map). */
export interface View extends Place {
  scale: number;
}

/** A rectangle, by its corners. */
export interface Area {
  from: Place;
  to: Place;
}

export interface Place {
  x: number;
  y: number;
}

export class MapState {
  /** The build's file of points. */
  readonly file: MapFile;
  readonly points: MapPoint[];
  regions: MapFile['regions'];
  /** The map's height if its width is the sheet’s; frames differ in shape. */
  height: number = mapSheet.height;
  view: View = { x: 0, y: 0, scale: 1 };
  /** The selected area: of the papers in view only those in it are listed. */
  area: Area | null = null;
  topic = '';
  /** Numbers of the papers that search found; null if there is no search. */
  found: ReadonlySet<number> | null = null;
  colours: Colours = '';
  /** Paper's number → number of its sign in the legend of the reader's marks. */
  mine: ReadonlyMap<number, number> = new Map();
  at: number | undefined;
  /** The last paper pointed at, from which keys continue. */
  last: number | undefined;

  constructor(text: string) {
    const file: MapFile = JSON.parse(text);
    this.file = file;
    this.points = file.points.map(([x, y, field, months, ...topics], at) => {
      const named = topics.map((topic) => file.topics[topic] ?? '');
      return { at, x, y, field, months, topics: named };
    });
    this.regions = file.regions;
  }

  copy(changed: Partial<MapState> = {}): MapState {
    return Object.assign(Object.create(MapState.prototype), this, changed);
  }

  /** Fits the map to a frame; in one that is higher than wide the map is turned on its side. */
  fitTo(frame: { width: number; height: number }): void {
    if (frame.width === 0) return;
    const isHigh = frame.height > frame.width;
    const height = (mapSheet.width * frame.height) / frame.width;
    const { points, regions } = this.file;
    const fit = (place: Place, x: number, y: number) => {
      place.x = isHigh ? (y * mapSheet.width) / mapSheet.height : x;
      place.y = isHigh ? (x * height) / mapSheet.width : (y * height) / mapSheet.height;
    };
    points.forEach(([x, y], at) => {
      const point = this.points[at];
      if (point) fit(point, x, y);
    });
    this.regions = regions.map((region) => ({ ...region }));
    for (const region of this.regions) fit(region, region.x, region.y);
    this.height = height;
    this.area = null;
  }

  pointedAt(): MapPoint | undefined {
    return this.at === undefined ? undefined : this.points[this.at];
  }

  /** The number of a paper's sign in the present legend. */
  signOf({ at, field, months }: MapPoint): number {
    if (this.colours === 'mine') return this.mine.get(at) ?? otherSign;
    return this.colours === 'months' ? months : field;
  }

  /** Whether a paper has the chosen topic and was found by the search. */
  isShown({ at, topics }: MapPoint): boolean {
    const { topic, found } = this;
    return (topic === '' || topics.includes(topic)) && (found === null || found.has(at));
  }

  shownPoints(): MapPoint[] {
    return this.points.filter((point) => this.isShown(point));
  }

  shownIn(area: Area): MapPoint[] {
    return this.points.filter((point) => this.isIn(point, area) && this.isShown(point));
  }

  /** The area whose papers are listed, or else the view. */
  listed(): Area {
    return this.area ?? this.inView();
  }

  /** A place of the sheet in CSS pixels of the frame. */
  onScreen(frameWidth: number, { x, y }: Place): Place {
    const unit = (frameWidth / mapSheet.width) * this.view.scale;
    return { x: (x - this.view.x) * unit, y: (y - this.view.y) * unit };
  }

  /** The place of the sheet under a pointer on the canvas. */
  placeUnder({ clientWidth }: HTMLCanvasElement, { offsetX, offsetY }: MouseEvent): Place {
    const unit = (clientWidth / mapSheet.width) * this.view.scale;
    return { x: this.view.x + offsetX / unit, y: this.view.y + offsetY / unit };
  }

  /** Where keys start from: the last paper pointed at, or the middle of the view if that paper is off screen. */
  start(): Place {
    const paper = this.points[this.at ?? this.last ?? -1];
    return paper && this.isIn(paper) ? paper : this.middle();
  }

  middle({ from, to } = this.inView()): Place {
    return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  }

  isIn({ x, y }: Place, { from, to } = this.inView()): boolean {
    return x >= from.x && x <= to.x && y >= from.y && y <= to.y;
  }

  /** The view by its corners. */
  inView(): Area {
    const { x, y, scale } = this.view;
    return { from: { x, y }, to: { x: x + mapSheet.width / scale, y: y + this.height / scale } };
  }
}

export function nearestTo(points: MapPoint[], { x, y }: Place, most: number): MapPoint[] {
  return points
    .map((point) => ({ point, apart: Math.hypot(point.x - x, point.y - y) }))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, most)
    .map(({ point }) => point);
}

export type PointTexts = ReturnType<typeof pointTexts>;

/** The texts of papers by their number on the map; a file holds those of neighbours, too. `points`: the address of the file of points. */
export function pointTexts(points: string) {
  const files = new Map<number, ReturnType<typeof textsIn>>();
  const fetchFile = askedOnce(async (file: number) => {
    const text = await textAt(textFile(points, file * textsInFile));
    const texts = text === null ? null : textsIn(text);
    if (texts) files.set(file, texts);
    return texts;
  });
  const idsIn = askedOnce(async (file: string) => {
    const text = await textAt(file);
    return text === null ? null : hashesIn(text);
  });
  /** The hashes of all papers' ids, by number; null if they cannot be fetched. */
  const hashes = () => idsIn(idsFile(points));
  return {
    known: (at = -1) => files.get(Math.floor(at / textsInFile))?.[at % textsInFile],
    hashes,
    /** Fetches the ids, so that the service worker keeps them: then saved, new and found papers can be shown offline, too. */
    keepIds: () => void hashes(),
    /** The numbers of papers on the map, by the hashes of their ids; null if these cannot be fetched. */
    async numbersOf(papers: number[]) {
      const all = await hashes();
      const numbers = new Map(all?.map((hash, at) => [hash, at]));
      return all && new Set(papers.flatMap((paper) => numbers.get(paper) ?? []));
    },
    /** Resolves once the texts are known, or cannot be fetched. */
    async fetch(numbers: number[]) {
      const wanted = new Set(numbers.map((at) => Math.floor(at / textsInFile)));
      await Promise.all([...wanted].map(fetchFile));
    },
  };
}

export function textsIn(file: string) {
  const texts: FileText[] = JSON.parse(file);
  // `"O(n^2)"` → `"O(n²)"`, as search shows titles.
  const asRead = (title: string) => textOf(withScripts([{ text: title, mark: false }]));
  return texts.map(([id, title, near]) => ({ id, title: asRead(title), near }));
}
