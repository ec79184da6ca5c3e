import type { Facts } from '../../schema.ts';
import { arxivIdInAddress } from '../../text/ids.ts';
import type { LineKind, Problem } from '../digest.ts';
import type { DigestName, Entry, Format, Reading, Sniff } from '../format.ts';
import { problemAt } from '../problem.ts';
import { shown } from '../spaces.ts';

/** Google Scholar's alert mails, saved or pasted: a title, `A Heron, B Otter - Journal, 2025`, and a snippet of the abstract. */
export const scholarAlert: Format = { name: 'scholar-alert', sniff, read };

/** `A Heron, BC Otter… - Journal of Reeds, 2025 - publisher.org` */
const name = "\\p{Lu}{1,4} [\\p{L}'’.-]+(?: [\\p{L}'’.-]+){0,2}";
const source = new RegExp(
  `^(${name}(?:, ${name})*)(…|\\.\\.\\.)? ?- (?:(.+?), )?((?:19|20)\\d{2})(?: - \\S.*)?$`,
  'u',
);

const ofTheMail = [
  /^This (?:message|alert) (?:was|is) sent by Google Scholar\b/i,
  /^(?:(?:list (?:my )?alerts?|cancel alert|create alert|see all (?:recommendations|results))[ |·]*)+$/i,
  /^(?:google scholar|save|twitter|x|linkedin|facebook|bluesky|whatsapp|email|[·•|])$/i,
  /^(?:save|twitter|linkedin|facebook|x|[ ·•|])+$/i,
  / - new (?:results|articles|citations|related research|recommended articles)$/i,
  /^(?:new (?:articles|results|citations)|recommended articles|showing (?:most|less|more)) .{0,200}$/i,
  /^cited by \d+\b.{0,60}$/i,
  /^\d+ new (?:citations?|articles?|results?)\b.{0,200}$/i,
];

interface Line {
  text: string;
  address: string | undefined;
  /** Title, source of a title, the mail's own, or some text. */
  is: 'title' | 'source' | 'noise' | 'text' | 'blank';
}

function sniff(lines: string[]): Sniff | undefined {
  const read = lines.map(lineOf);
  const sources = read.filter(({ is }) => is === 'source').length;
  const named = read.some(({ text }) =>
    /google scholar|^cancel alert$| - new results$/i.test(text),
  );
  return sources > 0 && named
    ? { confidence: 0.97, why: `${sources} papers of a Google Scholar alert` }
    : undefined;
}

function read(lines: string[], digest: DigestName): Reading {
  const read = withTitles(lines.map(lineOf));
  const kinds = read.map(({ is }): LineKind => kindOf[is]);
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for (const [at, line] of read.entries()) {
    if (line.is !== 'source') continue;
    const first = titleStart(read, at);
    const end = read.findIndex(({ is }, next) => next > at && (is === 'title' || is === 'noise'));
    const snippet = read.slice(at + 1, end < 0 ? undefined : end);
    const title = read.slice(first, at).filter(({ is }) => is === 'title');
    const text = snippet.map((part) => part.text).join(' ');
    for (let below = at + 1; below <= at + snippet.length; below++)
      if (kinds[below] !== 'blank') kinds[below] = 'abstract';
    const last = kinds.findLastIndex(
      (kind, place) => kind === 'abstract' && place <= at + snippet.length,
    );
    const entry: Entry = {
      title: title
        .map((part) => part.text)
        .join(' ')
        .replace(/^(?:\[[A-Z]+\] ?)+/, ''),
      abstract: /[.…]$/.test(text.trim()) ? text.trim().replace(/\.$/, '. …') : `${text.trim()} …`,
      lines: [first + 1, Math.max(at, last) + 1],
      facts: factsOf(line.text, title.find((part) => part.address)?.address),
    };
    if (title.length > 0 && text.trim() !== '') entries.push(entry);
    else problems.push(half(entry, line, digest, at));
  }
  const top = kinds.indexOf('title');
  for (let at = 0; at < top; at++) if (kinds[at] === 'unexplained') kinds[at] = 'masthead';
  const stray = kinds.indexOf('unexplained');
  if (stray >= 0)
    problems.push(
      problemAt(
        digest.id,
        stray + 1,
        lines[stray] ?? '',
        'This line of the alert belongs to no paper; paste the whole mail, or take the line out.',
      ),
    );
  return {
    masthead: read.filter((_, at) => kinds[at] === 'masthead').map(({ text }) => text),
    entries,
    lines: kinds,
    problems,
  };
}

const kindOf = {
  title: 'title',
  source: 'fact',
  noise: 'noise',
  text: 'unexplained',
  blank: 'blank',
} as const;

function half(entry: Entry, line: Line, digest: DigestName, at: number): Problem {
  const remedy = `This paper of the alert has no ${entry.title === '' ? 'title' : 'text'}; paste the whole mail, or take it out.`;
  return problemAt(digest.id, at + 1, entry.title || line.text, remedy);
}

function lineOf(source_: string): Line {
  const link = /\[((?:[^[\]]|\[[^[\]]*\])+)\]\((\S+)\)/.exec(source_);
  const text = shown(source_.replace(/\[((?:[^[\]]|\[[^[\]]*\])+)\]\(\S+\)/g, '$1')).replace(
    /^#+ /,
    '',
  );
  const address = link?.[2];
  if (text === '') return { text, address, is: source_.trim() === '' ? 'blank' : 'noise' };
  if (source.test(text)) return { text, address, is: 'source' };
  return { text, address, is: ofTheMail.some((sign) => sign.test(text)) ? 'noise' : 'text' };
}

/** The lines of text right above a source are its title. */
function withTitles(lines: Line[]): Line[] {
  const made = lines.map((line) => ({ ...line }));
  for (const [at, { is }] of lines.entries()) {
    if (is !== 'source') continue;
    const title = made.slice(titleStart(lines, at), at);
    for (const line of title) if (line.is === 'text') line.is = 'title';
  }
  return made;
}

/** A title that was wrapped has two lines or three; a snippet above it ends in a blank line, or with the mail's own. */
function titleStart(lines: Line[], source: number): number {
  let at = source - 1;
  while (at > 0 && lines[at]?.is === 'blank') at--;
  const isText = (line?: Line) => line?.is === 'text' || line?.is === 'title';
  const end = at;
  while (at > 0 && at > end - 2 && isText(lines[at - 1])) at--;
  const above = lines[at - 1]?.is;
  const starts = at === 0 || above === 'blank' || above === 'noise';
  return starts && isText(lines[at]) ? at : end;
}

function factsOf(line: string, address = ''): Partial<Facts> {
  const [, names = '', cut, venue = '', year = ''] = source.exec(line) ?? [];
  const target = new URLSearchParams(address.split('?')[1]).get('url') ?? address;
  const id = /arXiv:(\d{4}\.\d{4,5})/.exec(venue)?.[1] ?? arxivIdInAddress(target);
  const isJournal = venue !== '' && !/arxiv|biorxiv|medrxiv|preprint|…/i.test(venue);
  return {
    ...(id ? { arxivId: id } : {}),
    ...(cut ? {} : { authors: names.split(', ') }),
    ...(year ? { published: year } : {}),
    ...(isJournal ? { venue: `${venue} ${year}` } : {}),
    ...(!id && URL.canParse(target) && /^https?:/.test(target) ? { links: [target] } : {}),
  };
}
