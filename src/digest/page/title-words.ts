/** Most of the longer words begin with a capital, or have one inside. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\d]{3,}/gu) ?? [];
  const capital = words.filter((word) => /\p{Lu}/u.test(word)).length;
  return capital >= words.length * 0.6;
}

/** Ends in a word or sign that no title ends in. */
export function isUnfinished(text: string): boolean {
  return / (?:of|the|a|an|and|for|in|with|via|to|by|on|from|using|through)$|[,:–—-]$/i.test(text);
}

/** Begins as abstracts do, and titles do not. */
export function opensText(text: string): boolean {
  return (
    /^(?:We|Our|In this|This (?:paper|work)|TL;?DR)\b/i.test(text) ||
    /^(?:However|Thus|Hence|Here|Instead|Moreover|Furthermore|Therefore|\p{Lu}\p{Ll}+ly),/u.test(
      text,
    )
  );
}

/** The part of the longer words that is written small, but for those that are small in every title; undefined where there are too few to tell. */
export function smallShare(text: string): number | undefined {
  const words = (text.match(/\p{L}[\p{L}\d]{3,}/gu) ?? []).filter((word) => !linking.has(word));
  if (words.length < 2 || !/\p{Lu}|\p{Ll}/u.test(text)) return undefined;
  return words.filter((word) => !/\p{Lu}/u.test(word)).length / words.length;
}

const linking = new Set(
  'with from into over under upon using through between towards toward beyond without when that than your their across after before during within about among against'.split(
    ' ',
  ),
);
