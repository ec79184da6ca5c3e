/** What takes longest: `npm test` leaves it out, `npm run test:all` and GitHub run it. Both runners know the two parts as projects. */
export const longBuildTests = ['five-steps', 'kept-pages', 'reproducible'].map(
  (name) => `tests/build/${name}.test.ts`,
);

export const longSpecs = ['archive', 'damage', 'desk-offline', 'renewal'].map(
  (name) => `**/e2e/${name}.spec.ts`,
);
