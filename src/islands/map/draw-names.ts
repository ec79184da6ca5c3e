import { mapSheet, withoutOverlaps } from '../../map-file.ts';
import { type MapState, onScreen } from './map-state.ts';

const letters = 16;
const apart = 6;

/** Names of topics over their regions, none over another; in an enlarged view there is room for more. */
export function drawNames(
  pen: CanvasRenderingContext2D,
  map: MapState,
  frameWidth: number,
  { color, backgroundColor, fontFamily }: CSSStyleDeclaration,
): void {
  const { regions, topic } = map;
  const frameHeight = (frameWidth * mapSheet.height) / mapSheet.width;
  pen.font = `560 ${letters}px ${fontFamily}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineWidth = 4;
  pen.lineJoin = 'round';
  const chosenFirst = regions.toSorted(
    (a, b) => Number(b.topic === topic) - Number(a.topic === topic),
  );
  const boxes = chosenFirst.flatMap((region) => {
    const { left, top } = onScreen(map, frameWidth, region);
    if (left < 0 || top < 0 || left > frameWidth || top > frameHeight) return [];
    const halfWidth = pen.measureText(region.name).width / 2 + apart;
    const x = Math.max(halfWidth, Math.min(frameWidth - halfWidth, left));
    return [{ region, x, y: top, halfWidth, halfHeight: letters }];
  });
  for (const { region, x, y } of withoutOverlaps(boxes)) {
    pen.globalAlpha = topic === '' || topic === region.topic ? 1 : 0.35;
    pen.strokeStyle = backgroundColor;
    pen.strokeText(region.name, x, y);
    pen.fillStyle = color;
    pen.fillText(region.name, x, y);
  }
  pen.globalAlpha = 1;
}
