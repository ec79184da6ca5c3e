/** Spreads the papers over the sheet, by the room that most of them take: a few that are unlike all others stand at its edge. */

const margin = 140;
/** How many of a hundred papers on each side do not say how large the map is. */
const apart = 10;
/** How much wider than the others all papers of an even disc are. */
const wider = 1.4;
/** How wide a strip of the map those share that stand farther out. */
const strip = 0.15;

/** Along one axis. The farther out a paper is, the closer it stands to the next, so that none stands on the frame. */
export function onSheet(values: number[], size: number): number[] {
  const inOrder = values.toSorted((a, b) => a - b);
  const edge = Math.floor((values.length * apart) / 100);
  const [low = 0, high = 0] = [inOrder[edge], inOrder.at(-1 - edge)];
  const middle = (low + high) / 2;
  const half = ((high - low) / 2) * wider || 1;
  return values.map((value) => {
    const fromMiddle = (value - middle) / half;
    const beyond = Math.max(0, Math.abs(fromMiddle) - 1);
    const inside = Math.min(1, Math.abs(fromMiddle)) * (1 - strip);
    const share = Math.sign(fromMiddle) * (inside + strip * (beyond / (beyond + 1)));
    return Math.round(size / 2 + share * (size / 2 - margin));
  });
}
