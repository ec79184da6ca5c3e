/// <reference types="astro/client" />

/** The table of the reader's language, on a page of another one that exists once: `words.js`, which layouts/language.js loads. */
declare var spoken: import('./words/schema.ts').Table | undefined;

/** Absent in Firefox and Safari. */
interface Navigator {
  readonly connection?: { readonly saveData: boolean };
}

/** subset-font ships no types; this is the one function that we use. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    /** Undefined with `keepAllGlyphs`. */
    letters: string | undefined,
    options: {
      targetFormat: 'truetype' | 'woff2';
      keepAllGlyphs?: boolean;
      /** Tags of the OpenType features to keep, with the glyphs that only they show. */
      keepFeatures?: string[];
      dropTables?: string[];
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}
