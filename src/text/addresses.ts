/** Finds web addresses in running text, for a paper's links and for links in its abstract: the punctuation or bracket of a sentence is no part of them. */

/** The http(s) addresses in a text, `at` UTF-16 offsets `[start, end)`, without the punctuation that only ends a sentence; Chinese or Japanese text may follow without a space. */
export function addressesIn(text: string): { address: string; at: [number, number] }[] {
  return [...text.matchAll(address)].flatMap(({ 0: found, index }) => {
    const own = trimmedAddress(found);
    const at: [number, number] = [index, index + own.length];
    return URL.canParse(own) ? [{ address: own, at }] : [];
  });
}

const address =
  /https?:\/\/[^\s<>"“”{}|\\^`\u3000-\u303f\uff01-\uff5e\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** `"https://a.org/b)."` → `"https://a.org/b"`, but a bracket that the address opens is its own. */
export function trimmedAddress(found: string): string {
  let unopened = found.split(')').length - found.split('(').length;
  let end = found.length;
  for (; end > 0; end--) {
    const last = found.charAt(end - 1);
    if (last === ')' && unopened-- <= 0) break;
    if (!/[.,;:!?'’”)\]*]/.test(last)) break;
  }
  return found.slice(0, end);
}

/** The length of the links that a text begins with, with a label before each or without: `"Post: https://a.org We …"` → 20 */
export function linksAbove(text: string): number {
  return /^(?:(?:[^.!?:]{0,30}: ?)?https?:\/\/\S+\s+)*/.exec(text)?.[0].length ?? 0;
}
