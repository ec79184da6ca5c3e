import { mapSheet, placedNames } from '../../map-file.ts';
import type { Label } from './labels.ts';
import { type MapState, onScreen, shownInView } from './map-state.ts';

const letters = { wide: 16, narrow: 14, title: 13 };
/** CSS pixels of the frame's width for every name; titles are small. */
const widthAName = { topic: 70, title: 35 };
/** Frames narrower than this have smaller letters. */
const narrow = 500;
const apart = 6;
/** Of a title, in CSS pixels. */
const lineHeight = 15;

/**
 * Names over no paper and no other name; fewer in a narrow frame. `sign` is half the size of a sign in CSS pixels.
 */
export function drawLabels(
  pen: CanvasRenderingContext2D,
  map: MapState,
  labels: Label[],
  { frameWidth, sign }: { frameWidth: number; sign: number },
  { color, backgroundColor, fontFamily }: CSSStyleDeclaration,
): void {
  const frameHeight = (frameWidth * mapSheet.height) / mapSheet.width;
  const size = frameWidth < narrow ? letters.narrow : letters.wide;
  const fontOf = ({ topic }: Label) =>
    topic ? `560 ${size}px ${fontFamily}` : `400 ${letters.title}px ${fontFamily}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineWidth = 4;
  pen.lineJoin = 'round';
  const boxes = labels.flatMap((label) => {
    const { left, top } = onScreen(map, frameWidth, label);
    if (left < 0 || top < 0 || left > frameWidth || top > frameHeight) return [];
    pen.font = fontOf(label);
    const lines = label.name.split('\n');
    const halfWidth = Math.max(...lines.map((line) => pen.measureText(line).width)) / 2 + apart;
    const halfHeight = size * 0.75 + ((lines.length - 1) * lineHeight) / 2;
    return [{ label, lines, x: left, y: top, halfWidth, halfHeight }];
  });
  const papers = shownInView(map).map((point) => {
    const { left, top } = onScreen(map, frameWidth, point);
    return { x: left, y: top };
  });
  const sheet = { width: frameWidth, height: frameHeight, sign };
  const hasTitles = labels.some(({ topic }) => topic === '');
  const most = Math.round(frameWidth / (hasTitles ? widthAName.title : widthAName.topic));
  for (const { label, lines, x, y } of placedNames(boxes, papers, { ...sheet, most })) {
    pen.font = fontOf(label);
    pen.globalAlpha = map.topic === '' || !label.topic || map.topic === label.topic ? 1 : 0.35;
    pen.strokeStyle = backgroundColor;
    pen.fillStyle = color;
    const first = y - ((lines.length - 1) * lineHeight) / 2;
    lines.forEach((line, at) => {
      pen.strokeText(line, x, first + at * lineHeight);
    });
    lines.forEach((line, at) => {
      pen.fillText(line, x, first + at * lineHeight);
    });
  }
  pen.globalAlpha = 1;
}
