/** subset-font ships no types; this is the one function that we use. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    /** Undefined with `keepAllGlyphs`. */
    letters: string | undefined,
    options: {
      targetFormat: 'truetype' | 'woff2';
      keepAllGlyphs?: boolean;
      /** Leaves out glyphs that only a font feature would show. */
      noLayoutClosure?: boolean;
      dropTables?: string[];
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}
