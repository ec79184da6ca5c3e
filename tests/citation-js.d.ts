/** Citation.js ships no types; this is the one door that the tests use. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown);
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-ris';
