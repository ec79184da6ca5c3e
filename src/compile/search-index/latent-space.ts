/** The space of latent semantic analysis: the singular vectors of a sparse matrix of papers and terms. */

/** A sparse matrix by rows: row `i` has `columns` and `values` from `starts[i]` to `starts[i + 1]`. */
export interface SparseRows {
  starts: Uint32Array;
  columns: Uint32Array;
  values: Float32Array;
}

const rounds = 5;

/**
 * Truncated SVD by subspace iteration from a fixed start: Halko, Martinsson and Tropp, "Finding structure with randomness",
 * algorithm 4.4. Gives an orthonormal basis, `dims` numbers for each column of the matrix, turned at random, so that one
 * bit of each dimension will do. Always the same for the same matrix.
 */
export function latentSpace(rows: SparseRows, columns: number, dims: number): Float32Array {
  const right = fixedNoise(columns * dims);
  const left = new Float32Array((rows.starts.length - 1) * dims);
  for (let round = 0; round < rounds; round++) {
    left.fill(0);
    eachValue(rows, (row, column, value) => addRow(left, row, right, column, value, dims));
    // Once keeps the columns apart, which is all that a round needs.
    orthonormalise(left, dims, 1);
    right.fill(0);
    eachValue(rows, (row, column, value) => addRow(right, column, left, row, value, dims));
  }
  orthonormalise(right, dims, 2);
  const turn = fixedNoise(dims * dims);
  orthonormalise(turn, dims, 2);
  return product(right, turn, dims);
}

/** Numbers between −1 and 1 from a linear congruential generator. */
function fixedNoise(length: number): Float32Array {
  let state = 1;
  return new Float32Array(length).map(() => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

function eachValue(
  { starts, columns, values }: SparseRows,
  take: (row: number, column: number, value: number) => void,
): void {
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++)
      take(row, columns[i] ?? 0, values[i] ?? 0);
  }
}

/** Adds a row of `from`, so many times, to one of `to`. */
export function addRow(
  to: Float32Array,
  toRow: number,
  from: Float32Array,
  fromRow: number,
  times: number,
  dims: number,
): void {
  const [start, source] = [toRow * dims, fromRow * dims];
  for (let d = 0; d < dims; d++) (to[start + d] as number) += times * (from[source + d] as number);
}

/** Makes the columns orthogonal and of length 1, each to those before it (modified Gram–Schmidt); exact if done twice. */
function orthonormalise(matrix: Float32Array, dims: number, times: 1 | 2): void {
  for (let turn = 0; turn < times * dims; turn++) {
    const d = turn % dims;
    const products = new Float64Array(dims);
    for (let start = 0; start < matrix.length; start += dims) {
      const value = matrix[start + d] as number;
      for (let e = d; e < dims; e++)
        (products[e] as number) += value * (matrix[start + e] as number);
    }
    // A column that is nearly a sum of others leaves nothing.
    const square = Math.max(products[d] as number, 1e-9);
    const length = Math.sqrt(square);
    for (let start = 0; start < matrix.length; start += dims) {
      const value = matrix[start + d] as number;
      matrix[start + d] = value / length;
      for (let e = d + 1; e < dims; e++)
        (matrix[start + e] as number) -= (value * (products[e] as number)) / square;
    }
  }
}

function product(matrix: Float32Array, square: Float32Array, dims: number): Float32Array {
  const result = new Float32Array(matrix.length);
  for (let row = 0; row * dims < matrix.length; row++) {
    for (let d = 0; d < dims; d++)
      addRow(result, row, square, d, matrix[row * dims + d] as number, dims);
  }
  return result;
}
