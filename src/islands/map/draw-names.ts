import { type CanvasMap, onScreen } from './canvas-map.ts';

const letters = 16;
const apart = 6;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Names of topics over their regions, none over another: nearer, there is room for more. */
export function drawNames(
  pen: CanvasRenderingContext2D,
  map: CanvasMap,
  frameWidth: number,
  { color, backgroundColor, fontFamily }: CSSStyleDeclaration,
): void {
  const { regions, topic, sheet } = map;
  const frameHeight = (frameWidth * sheet.height) / sheet.width;
  pen.font = `560 ${letters}px ${fontFamily}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineWidth = 4;
  pen.lineJoin = 'round';
  const taken: Box[] = [];
  const own = regions.filter((region) => region.topic === topic);
  for (const region of [...own, ...regions.filter((region) => region.topic !== topic)]) {
    const { left, top } = onScreen(map, frameWidth, region);
    if (left < 0 || top < 0 || left > frameWidth || top > frameHeight) continue;
    const half = pen.measureText(region.name).width / 2 + apart;
    const middle = Math.max(half, Math.min(frameWidth - half, left));
    const box = {
      left: middle - half,
      right: middle + half,
      top: top - letters,
      bottom: top + letters,
    };
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    pen.globalAlpha = topic === '' || topic === region.topic ? 1 : 0.35;
    pen.strokeStyle = backgroundColor;
    pen.strokeText(region.name, middle, top);
    pen.fillStyle = color;
    pen.fillText(region.name, middle, top);
  }
  pen.globalAlpha = 1;
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
