/** Something in `content/` that the owner has to mend. */
export interface ContentProblem {
  /** Inside the content folder: `metadata/more.json`. */
  file: string;
  line?: number;
  /** The value that is wrong, and what to do. */
  says: string;
}
