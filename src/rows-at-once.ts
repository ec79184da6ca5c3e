/** How many rows of a list are shown before "Show more": `(22, 20)` → 22, since a press is not worth two; `(90, 20)` → 20 */
export function rowsAtOnce(all: number, most: number): number {
  return all <= most + few ? all : most;
}

/** So few further rows are shown without a press. */
export const few = 4;
