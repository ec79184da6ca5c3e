/** Spreads the papers over the sheet, by the room that most of them take: a few that are unlike all others stand at its edge. */

const margin = 80;
/** How many of a hundred papers on each side do not say how large the map is. */
const apart = 10;
/** How much wider than the others all papers of an even disc are. */
const wider = 1.4;

/** Along one axis. The farther out a paper is, the closer it stands to the next, so that none stands on the frame. */
export function onSheet(values: number[], size: number): number[] {
  const inOrder = values.toSorted((a, b) => a - b);
  const edge = Math.floor((values.length * apart) / 100);
  const [low = 0, high = 0] = [inOrder[edge], inOrder.at(-1 - edge)];
  const middle = (low + high) / 2;
  const half = ((high - low) / 2) * wider || 1;
  return values.map((value) => {
    const fromMiddle = (value - middle) / half;
    // Even in the middle, and never more than 1: 0.5 → 0.49, 1 → 0.84, 2 → 0.98.
    const share = fromMiddle / (1 + fromMiddle ** 4) ** 0.25;
    return Math.round(size / 2 + share * (size / 2 - margin));
  });
}
