/**
 * What `npm test` leaves out and `npm run test:long` adds: what takes longest, and all that reads the sites with a long topic
 * and in another language. Both runners know the two parts as projects, `quick` and `long`.
 */
export const longUnitTests = [
  // They run programs, or years of invented digests.
  'compile/commands/*',
  ...['compile/relate', 'papers/related/compare', 'search/quality/quality'],
].map((name) => `tests/unit/${name}.test.ts`);

export const longBuildTests = [
  ...['dev', 'five-steps', 'former-topic', 'hostile', 'kept-pages', 'library-language'],
  ...['owner-workflow', 'package', 'reproducible', 'start'],
].map((name) => `tests/build/${name}.test.ts`);

const files = [
  ...[
    'archive',
    'damage',
    'library-offline',
    'input-method',
    'languages',
    'late-font',
    'long-list',
    'long-month',
  ],
  ...['library-language', 'offline-languages', 'out-of-reach', 'pseudo-language', 'renewal'],
];

/** Browser tests of these files, and single tests with the tag `@long`; Playwright compares file, title and tags. */
export const longSpecs = new RegExp(`@long|\\b(?:${files.join('|')})\\.spec\\.ts`);
