/** subset-font ships no types; this is the one function that we use. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: {
      targetFormat: 'truetype' | 'woff2';
      /** Leaves out glyphs that only a font feature would show. */
      noLayoutClosure?: boolean;
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}
