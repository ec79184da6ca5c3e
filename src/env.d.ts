/// <reference types="astro/client" />

/** The table of the reader's language, on a page of another one that exists once: `words.js`, which layouts/language.js loads. */
declare var spoken: import('./words/schema.ts').Table | undefined;
