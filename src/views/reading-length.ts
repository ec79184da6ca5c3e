/**
 * How much of an abstract, in characters, is searched for skim aids and for the evidence to mark.
 * The longest real abstracts have a tenth of it; a digest that went wrong may give one of megabytes,
 * which is shown whole but would cost a page minutes and half a million marks.
 */
export const readingLength = 20_000;
