import type { Format, Sniff } from '../format.ts';
import { notADigest } from '../not-a-digest.ts';

/** The source of a web page or feed is recognised to say kindly how to get at its text. */
export const markup: Format = {
  name: 'markup',
  sniff,
  read: (lines, digest) => notADigest(lines, digest, isFeed(lines) ? feed : page),
};

const page =
  'This is the source of a web page, and no text; open the page in a browser, select all, and paste what you copy.';
const feed =
  'This is a feed (XML), and no text; paste the page itself as text, or an arXiv mailing, or npm run digest:fetch the day.';

const tag =
  /<\/?(?:p|div|span|a|h[1-6]|li|ul|article|section|item|entry|title|summary|description|link)\b[^<>]*>/i;

function sniff(lines: string[]): Sniff {
  const text = lines.filter((line) => line.trim() !== '');
  const opening = /^\s*<(?:!doctype html|html|head|body|\?xml|rss|feed|rdf:RDF)\b/i.test(
    text[0] ?? '',
  );
  const tagged = text.filter((line) => tag.test(line)).length;
  const missed = 'tags of HTML or XML';
  if (!opening && (tagged < 3 || tagged * 3 < text.length))
    return { confidence: 0, why: 'few tags', missed };
  return { confidence: 0.98, why: `${tagged} lines with tags`, missed };
}

function isFeed(lines: string[]): boolean {
  return lines.slice(0, 20).some((line) => /<(?:\?xml|rss|feed|rdf:RDF)\b/i.test(line));
}
