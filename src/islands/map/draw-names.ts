import { mapSheet, placedNames } from '../../map-file.ts';
import { type MapState, onScreen } from './map-state.ts';

const letters = { wide: 16, narrow: 14 };
/** CSS pixels of the frame's width for every name. */
const widthAName = 70;
/** Frames narrower than this have smaller letters. */
const narrow = 500;
const apart = 6;

/**
 * Names of topics at their regions, over no paper and no other name; fewer in a narrow frame.
 * `sign` is half the size of a sign in CSS pixels.
 */
export function drawNames(
  pen: CanvasRenderingContext2D,
  map: MapState,
  { frameWidth, sign }: { frameWidth: number; sign: number },
  { color, backgroundColor, fontFamily }: CSSStyleDeclaration,
): void {
  const { regions, topic } = map;
  const frameHeight = (frameWidth * mapSheet.height) / mapSheet.width;
  const size = frameWidth < narrow ? letters.narrow : letters.wide;
  pen.font = `560 ${size}px ${fontFamily}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineWidth = 4;
  pen.lineJoin = 'round';
  const isInside = (left: number, top: number) =>
    left >= 0 && top >= 0 && left <= frameWidth && top <= frameHeight;
  const chosenFirst = regions.toSorted(
    (a, b) => Number(b.topic === topic) - Number(a.topic === topic),
  );
  const boxes = chosenFirst.flatMap((region) => {
    const { left, top } = onScreen(map, frameWidth, region);
    if (!isInside(left, top)) return [];
    const halfWidth = pen.measureText(region.name).width / 2 + apart;
    return [{ region, x: left, y: top, halfWidth, halfHeight: size * 0.75 }];
  });
  const papers = map.points.flatMap((point) => {
    const { left, top } = onScreen(map, frameWidth, point);
    return isInside(left, top) ? [{ x: left, y: top }] : [];
  });
  const sheet = { width: frameWidth, height: frameHeight, sign };
  const most = Math.round(frameWidth / widthAName);
  for (const { region, x, y } of placedNames(boxes, papers, { ...sheet, most })) {
    pen.globalAlpha = topic === '' || topic === region.topic ? 1 : 0.35;
    pen.strokeStyle = backgroundColor;
    pen.strokeText(region.name, x, y);
    pen.fillStyle = color;
    pen.fillText(region.name, x, y);
  }
  pen.globalAlpha = 1;
}
