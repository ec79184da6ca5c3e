/** Which pages are not rendered again: those with the props of the last build; that other languages' builds make none of them. */
import { languageFolder } from '../site.ts';
import { fingerprintOf } from '../text/fingerprint.ts';

/**
 * For `getStaticPaths()` of pages that are there once, whatever the language. A page whose props are those of the last
 * build is not rendered again (`experimental.incrementalBuild` of Astro), so it may ask for nothing but its props.
 */
export async function keptPages<Page extends { props: object }>(
  pagesOf: () => Promise<Page[]>,
): Promise<(Page & { cacheKey: string })[]> {
  if (languageFolder !== '') return [];
  return (await pagesOf()).map((page) => ({ ...page, cacheKey: fingerprintOf(page.props) }));
}
