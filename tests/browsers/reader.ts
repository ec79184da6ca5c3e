/** What the flows ask of a browser. Addresses are whole; what is clicked or filled is named by CSS, and by text in it. */
export interface Reader {
  /** `"Firefox 153.7"` */
  name: string;
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  click(selector: string): Promise<void>;
  /** Types at what has the focus. */
  type(text: string): Promise<void>;
  /** `"Control+k"`, `"ArrowDown"` */
  press(keys: string): Promise<void>;
  /** Runs a function in the page: it may name nothing from outside, and give what JSON can hold. */
  ask<Answer>(what: InPage<Answer>, ...given: string[]): Promise<Answer>;
  /** The page as PDF, or `undefined` where the driver cannot print. */
  print(): Promise<Uint8Array | undefined>;
  close(): Promise<void>;
}

export type InPage<Answer> = (...given: string[]) => Answer | Promise<Answer>;
