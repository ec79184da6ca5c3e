/** Learns a vector for each term, so that a title lies near its own abstract and far from other abstracts (contrastive learning). */
import { randomOf } from '../search/questions.ts';

/** A text as terms, by their numbers, and how much each counts in its mean. */
export interface Text {
  terms: Uint32Array;
  weights: Float32Array;
}

/** Two texts that say the same in different words. */
export interface Pair {
  one: Text;
  other: Text;
}

export interface Options {
  dims: number;
  rounds: number;
  batch: number;
  /** How much nearer one text must be than another to count (the softmax's inverse temperature). */
  sharpness: number;
  /** Of Adagrad, which keeps one sum a term. */
  step: number;
  seed: number;
}

/**
 * Each title must find its abstract among those of the batch, and each abstract its title (InfoNCE with in-batch negatives). One thread, one order:
 * the same pairs give the same numbers.
 *
 * @param pairsOf The pairs of a round.
 * @returns `dims` numbers for each term.
 */
export function learnVectors(
  terms: number,
  pairsOf: (round: number) => readonly Pair[],
  { dims, rounds, batch, sharpness, step, seed }: Options,
  tell: (line: string) => void = () => {},
): Float32Array {
  const random = randomOf(seed);
  const size = Math.sqrt(3 / dims);
  const vectors = new Float32Array(terms * dims).map(() => (2 * random() - 1) * size);
  const squares = new Float32Array(terms);
  for (let round = 0; round < rounds; round++) {
    const pairs = shuffled(pairsOf(round), random);
    const pace = step * (1 - round / rounds);
    let loss = 0;
    for (let from = 0; from + batch <= pairs.length; from += batch)
      loss += learnBatch(pairs.slice(from, from + batch));
    tell(`round ${round + 1}: loss ${(loss / Math.floor(pairs.length / batch)).toFixed(3)}`);

    function learnBatch(some: readonly Pair[]): number {
      const ones = meansOf(some.map(({ one }) => one));
      const others = meansOf(some.map(({ other }) => other));
      const { pulls, loss } = pullsOf(ones.places, others.places, batch, dims, sharpness);
      // Both sides' pulls come from places before either moves.
      const [pullOne, pullOther] = [
        times(pulls, others.places, batch, dims, false),
        times(pulls, ones.places, batch, dims, true),
      ];
      some.forEach(({ one, other }, row) => {
        move(one, row, ones, pullOne, pace);
        move(other, row, others, pullOther, pace);
      });
      return loss;
    }
  }
  return vectors;

  function meansOf(texts: readonly Text[]) {
    const places = new Float32Array(texts.length * dims);
    const lengths = new Float32Array(texts.length);
    texts.forEach(({ terms, weights }, row) => {
      const to = row * dims;
      for (let i = 0; i < terms.length; i++) {
        const from = (terms[i] as number) * dims;
        const weight = weights[i] as number;
        for (let d = 0; d < dims; d++)
          (places[to + d] as number) += weight * (vectors[from + d] as number);
      }
      let square = 1e-12;
      for (let d = 0; d < dims; d++) square += (places[to + d] as number) ** 2;
      const length = Math.sqrt(square);
      lengths[row] = length;
      for (let d = 0; d < dims; d++) (places[to + d] as number) /= length;
    });
    return { places, lengths };
  }

  /** Moves a text's terms against the gradient, without what would only make the text's mean longer. */
  function move(
    { terms, weights }: Text,
    row: number,
    { places, lengths }: ReturnType<typeof meansOf>,
    gradients: Float32Array,
    pace: number,
  ): void {
    const start = row * dims;
    let along = 0;
    for (let d = 0; d < dims; d++)
      along += (gradients[start + d] as number) * (places[start + d] as number);
    let square = 0;
    for (let d = 0; d < dims; d++) {
      const across =
        ((gradients[start + d] as number) - along * (places[start + d] as number)) /
        (lengths[row] as number);
      gradients[start + d] = across;
      square += across * across;
    }
    square /= dims;
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] as number;
      const weight = weights[i] as number;
      const sum = (squares[term] as number) + weight * weight * square;
      squares[term] = sum;
      const by = (pace * weight) / Math.sqrt(sum + 1e-12);
      const to = term * dims;
      for (let d = 0; d < dims; d++)
        (vectors[to + d] as number) -= by * (gradients[start + d] as number);
    }
  }
}

/** The gradient of the loss by each product of one and other, and the loss. */
function pullsOf(
  ones: Float32Array,
  others: Float32Array,
  batch: number,
  dims: number,
  sharpness: number,
): { pulls: Float32Array; loss: number } {
  const products = new Float32Array(batch * batch);
  for (let i = 0; i < batch; i++)
    for (let j = 0; j < batch; j++)
      products[i * batch + j] = Math.exp(
        sharpness * (dot(ones, i * dims, others, j * dims, dims) - 1),
      );
  const rows = new Float64Array(batch);
  const columns = new Float64Array(batch);
  for (let i = 0; i < batch; i++)
    for (let j = 0; j < batch; j++) {
      const product = products[i * batch + j] as number;
      (rows[i] as number) += product;
      (columns[j] as number) += product;
    }
  let loss = 0;
  for (let i = 0; i < batch; i++) {
    const own = products[i * batch + i] as number;
    loss -= Math.log(own / (rows[i] as number)) + Math.log(own / (columns[i] as number));
    for (let j = 0; j < batch; j++) {
      const product = products[i * batch + j] as number;
      products[i * batch + j] = product / (rows[i] as number) + product / (columns[j] as number);
    }
    (products[i * batch + i] as number) -= 2;
  }
  return { pulls: products, loss: loss / (2 * batch) };
}

function dot(a: Float32Array, from: number, b: Float32Array, start: number, dims: number): number {
  let [p, q, r, s] = [0, 0, 0, 0];
  for (let d = 0; d < dims; d += 4) {
    p += (a[from + d] as number) * (b[start + d] as number);
    q += (a[from + d + 1] as number) * (b[start + d + 1] as number);
    r += (a[from + d + 2] as number) * (b[start + d + 2] as number);
    s += (a[from + d + 3] as number) * (b[start + d + 3] as number);
  }
  return p + q + r + s;
}

/** A square matrix, or its transpose, times the rows of another. */
function times(
  square: Float32Array,
  rows: Float32Array,
  batch: number,
  dims: number,
  isTransposed: boolean,
): Float32Array {
  const product = new Float32Array(batch * dims);
  for (let i = 0; i < batch; i++)
    for (let j = 0; j < batch; j++) {
      const value = square[isTransposed ? j * batch + i : i * batch + j] as number;
      if (value < 1e-6 && value > -1e-6) continue;
      const [to, from] = [i * dims, j * dims];
      for (let d = 0; d < dims; d++)
        (product[to + d] as number) += value * (rows[from + d] as number);
    }
  return product;
}

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}
