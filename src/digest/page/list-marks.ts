/** The signs that items of a list begin with; a digest's lines may be items whatever they are. */
const bullet = '[-–*•+▪►]';
const picture = '\\p{Extended_Pictographic}\\uFE0F?';

/** Before a title or an abstract, and a space after it: a title may well begin with `-1` or `*`. */
export const itemMark = new RegExp(`^(?:${bullet}|${picture}) +(?=\\S)`, 'u');

/** Before a fact, where converters lose the space: `•5 authors`. */
export const factMark = new RegExp(`^(?:${bullet}|${picture}) *(?=\\S)`, 'u');

/** What may stand before a label, for patterns that go on: `- Title: …`. */
export const beforeLabel = `(?:${bullet} +)?`;

/** A further item of a list within an abstract, which no title is: counted, or with a plain bullet. */
export const furtherItem = /^(?:[-–*•] |\(?\d{1,2}[.)] |\([a-z]+\) )/;
