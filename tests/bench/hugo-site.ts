/**
 * The same papers as a site for Hugo: a page for each paper and lists by edition and by topic, 50 papers a page, in the
 * same parts as ours. What our build finds out before it makes pages stands in Hugo's files too: topics, evidence, and
 * six other papers in the place of the related ones.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { templates } from './hugo/templates.ts';

/** No feeds and no sitemap: ours are not made with the pages either. */
const config = `baseURL = "http://localhost/"
title = "Broadsheet"
disableKinds = ["rss", "sitemap"]
[taxonomies]
topic = "topics"
edition = "editions"
`;

export async function writeHugoSite(site: string, papers: string): Promise<void> {
  await rm(site, { recursive: true, force: true });
  await mkdir(join(site, 'layouts', '_default'), { recursive: true });
  await writeFile(join(site, 'hugo.toml'), config);
  for (const [name, text] of Object.entries(templates))
    await writeFile(join(site, 'layouts', '_default', name), text);
  await writePapers(join(site, 'content', 'papers'), papers);
}

async function writePapers(folder: string, papers: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(papers)).sort();
  const texts: string[] = [];
  for (const name of names) texts.push(await readFile(join(papers, name), 'utf8'));
  const others = names.map((name, at) => {
    const title = /^title: (.*)$/m.exec(texts[at] ?? '')?.[1];
    return `  - { id: ${JSON.stringify(name.replace(/\.md$/, ''))}, title: ${title} }\n`;
  });
  for (const [at, name] of names.entries()) {
    const related = [1, 2, 3, 4, 5, 6].map((step) => others[(at + step) % names.length]).join('');
    const paper = texts[at] ?? '';
    // Hugo's `delimit` and `first` end with an error where there is no list.
    const none = /^topics:/m.test(paper) ? '' : 'topics: []\n';
    const text = paper.replace('---\n', `---\n${none}related:\n${related}`);
    await writeFile(join(folder, name), text);
  }
}
