import { fold } from '../words/fold.ts';
import { sharedStart } from './packed.ts';

/** One line a paper: the letters its id shares with its title's slug, what follows, and the title. */
export function packTitles(papers: { id: string; title: string }[]): string {
  return papers
    .map(({ id, title }) => {
      const slug = slugOf(title);
      const shared = sharedStart(slug, id);
      const whole = shared === slug.length && shared === id.length;
      return `${whole ? '' : `${shared} ${id.slice(shared)}`}\t${title}`;
    })
    .join('\n');
}

export function unpackTitles(packed: string): string[] {
  return packed.split('\n');
}

export function titleIn(line: string): string {
  return line.slice(line.indexOf('\t') + 1);
}

/** Costs more than the title, and is asked for papers that are shown. */
export function idIn(line: string): string {
  const slug = slugOf(titleIn(line));
  const [shared, rest = ''] = line.slice(0, line.indexOf('\t')).split(' ');
  return shared ? slug.slice(0, Number(shared)) + rest : slug;
}

function slugOf(title: string): string {
  return fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
