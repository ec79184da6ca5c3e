/** The force with which all papers repel each paper (Barnes and Hut). Written here, since a tree in flat lists takes a quarter of the time of one of objects. */

export interface Points {
  x: Float64Array;
  y: Float64Array;
}

/** A square at least as far away as it is wide repels like one paper in its middle. */
const far = 1;
/** Papers at almost the same place share a square. */
const deepest = 30;

/** Squares are numbers, 0 is the whole; four parts each, -1 where no paper is. */
export class Quadtree {
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #left: number;
  readonly #top: number;
  readonly #side: number;
  readonly #parts: number[] = [];
  /** Of a square's papers: how many, and the sums of their places. */
  readonly #counts: number[] = [];
  readonly #sumsX: number[] = [];
  readonly #sumsY: number[] = [];
  /** Its first paper. */
  readonly #papers: number[] = [];
  // Squares to be looked at, and how wide they are.
  readonly #stack: number[] = [];
  readonly #sides: number[] = [];

  constructor({ x, y }: Points) {
    this.#x = x;
    this.#y = y;
    this.#left = x.reduce((least, one) => Math.min(least, one), 0);
    this.#top = y.reduce((least, one) => Math.min(least, one), 0);
    const right = x.reduce((most, one) => Math.max(most, one), 0);
    const bottom = y.reduce((most, one) => Math.max(most, one), 0);
    this.#side = Math.max(right - this.#left, bottom - this.#top, 1e-9);
    this.#newSquare();
    for (let at = 0; at < x.length; at++) this.#add(at);
  }

  #newSquare(): number {
    this.#parts.push(-1, -1, -1, -1);
    this.#sumsX.push(0);
    this.#sumsY.push(0);
    this.#papers.push(-1);
    return this.#counts.push(0) - 1;
  }

  #add(at: number): void {
    let [square, side, left, top] = [0, this.#side, this.#left, this.#top];
    for (let depth = 0; ; depth++) {
      const before = this.#enter(square, at);
      if (before === 0 || depth === deepest) return;
      side /= 2;
      // The paper that was alone in the square moves down a level, too.
      if (before === 1) {
        const first = this.#papers[square] ?? 0;
        this.#enter(this.#partFor(square, first, left + side, top + side), first);
      }
      square = this.#partFor(square, at, left + side, top + side);
      if ((this.#x[at] ?? 0) >= left + side) left += side;
      if ((this.#y[at] ?? 0) >= top + side) top += side;
    }
  }

  /** Returns how many papers the square held before. */
  #enter(square: number, at: number): number {
    const before = this.#counts[square] ?? 0;
    this.#counts[square] = before + 1;
    this.#sumsX[square] = (this.#sumsX[square] ?? 0) + (this.#x[at] ?? 0);
    this.#sumsY[square] = (this.#sumsY[square] ?? 0) + (this.#y[at] ?? 0);
    if (before === 0) this.#papers[square] = at;
    return before;
  }

  #partFor(square: number, at: number, middleX: number, middleY: number): number {
    const right = (this.#x[at] ?? 0) >= middleX ? 1 : 0;
    const below = (this.#y[at] ?? 0) >= middleY ? 2 : 0;
    const place = 4 * square + right + below;
    const known = this.#parts[place] ?? -1;
    if (known >= 0) return known;
    const made = this.#newSquare();
    this.#parts[place] = made;
    return made;
  }

  /** Sets the forces on a paper to the push of all others; returns how near it is to all of them together. */
  push(at: number, forces: Points): number {
    const [x, y] = [this.#x[at] ?? 0, this.#y[at] ?? 0];
    let [pushX, pushY, nearness, waiting] = [0, 0, 0, 1];
    this.#stack[0] = 0;
    this.#sides[0] = this.#side;
    while (waiting > 0) {
      const square = this.#stack[--waiting] ?? 0;
      const side = this.#sides[waiting] ?? 0;
      const count = this.#counts[square] ?? 0;
      const dx = x - (this.#sumsX[square] ?? 0) / count;
      const dy = y - (this.#sumsY[square] ?? 0) / count;
      const apart = dx * dx + dy * dy;
      const first = 4 * square;
      if (count === 1 || side * side < far * apart || isLeaf(this.#parts, first)) {
        const near = 1 / (1 + apart);
        nearness += count * near;
        pushX += count * near * near * dx;
        pushY += count * near * near * dy;
        continue;
      }
      for (let part = first; part < first + 4; part++) {
        const inside = this.#parts[part] ?? -1;
        if (inside < 0) continue;
        this.#stack[waiting] = inside;
        this.#sides[waiting++] = side / 2;
      }
    }
    forces.x[at] = pushX;
    forces.y[at] = pushY;
    // Without itself.
    return nearness - 1;
  }
}

function isLeaf(parts: number[], first: number): boolean {
  return (
    (parts[first] ?? -1) < 0 &&
    (parts[first + 1] ?? -1) < 0 &&
    (parts[first + 2] ?? -1) < 0 &&
    (parts[first + 3] ?? -1) < 0
  );
}
