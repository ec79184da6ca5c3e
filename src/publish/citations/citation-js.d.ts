/** Citation.js ships no types; these are the few doors that we use. */
declare module '@citation-js/core' {
  type Json = Record<string, unknown>;
  export const plugins: {
    config: { get(plugin: string): Json };
    output: { format(format: string, records: unknown[], options?: Json): string };
  };
  export class Cite {
    constructor(input: unknown);
    data: Json[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
