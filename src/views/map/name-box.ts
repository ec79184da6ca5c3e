/** A name of so many letters as a box on the sheet, in its units; `x` and `y` are its middle. */
export interface NameBox {
  lines: string[];
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

/** A space around a name. */
const room = 5;
const longest = 16;

/** The shapes in which a name may stand: in one line, and if it is long in two about as long as one another. */
export function nameShapes(
  name: string,
  letters: number,
): Pick<NameBox, 'lines' | 'halfWidth' | 'halfHeight'>[] {
  const broken = name.length > longest ? brokenInTwo(name) : undefined;
  return [[name], ...(broken ? [broken] : [])].map((lines) => ({
    lines,
    halfWidth: (Math.max(...lines.map(widthInEms)) * letters) / 2 + room,
    halfHeight: (lines.length * letters) / 2 + room,
  }));
}

function brokenInTwo(name: string): [string, string] | undefined {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [middle] = spaces.sort(
    (a, b) => Math.abs(a * 2 - name.length) - Math.abs(b * 2 - name.length),
  );
  return middle === undefined ? undefined : [name.slice(0, middle), name.slice(middle + 1)];
}

/** About as wide as the serif face is; what is not Latin is taken for as wide as high. */
function widthInEms(line: string): number {
  return [...line].reduce((sum, letter) => {
    if (letter > '\u02ff') return sum + 1;
    if ('mwMW'.includes(letter)) return sum + 0.82;
    return sum + ("fijlrt I’'.,-".includes(letter) ? 0.32 : 0.52);
  }, 0);
}

export function overlap(one: NameBox, other: NameBox): boolean {
  return (
    Math.abs(one.x - other.x) < one.halfWidth + other.halfWidth &&
    Math.abs(one.y - other.y) < one.halfHeight + other.halfHeight
  );
}

/** How far a point lies outside a box; 0 inside. */
export function distanceTo(box: NameBox, { x, y }: { x: number; y: number }): number {
  const across = Math.max(0, Math.abs(x - box.x) - box.halfWidth);
  const down = Math.max(0, Math.abs(y - box.y) - box.halfHeight);
  return Math.hypot(across, down);
}
