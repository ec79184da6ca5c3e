/** A large map as the build writes it and the reader's browser draws it. */

/** One paper in the file: id, title, x, y, sign of its field, its topics and its related papers by number. */
export type FilePoint = [
  id: string,
  title: string,
  x: number,
  y: number,
  sign: number,
  topics: number[],
  near: number[],
];

export interface MapFile {
  topics: string[];
  points: FilePoint[];
  /** Names of topics where their papers stand, the one that holds together best first. */
  regions: { name: string; topic: string; x: number; y: number }[];
}
