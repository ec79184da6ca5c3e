/** The same papers as a site for Hugo: a page for each paper, lists by edition and by topic, in plain templates. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const page = (main: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>{{ .Title }}</title><link rel="canonical" href="{{ .Permalink }}"></head>
<body><header><a href="/">Broadsheet</a></header><main>${main}</main></body></html>
`;

const list = page(`<h1>{{ .Title }}</h1>
{{ range (.Paginate .RegularPages 50).Pages }}<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<p>{{ .Summary }}</p></article>{{ end }}{{ template "_internal/pagination.html" . }}`);

const templates = {
  'single.html':
    page(`<h1>{{ .Title }}</h1>{{ with .Params.authors }}<p>{{ delimit . ", " }}</p>{{ end }}{{ .Content }}
{{ range .Params.topics }}<a href="/topics/{{ . }}/">{{ . }}</a>{{ end }}
{{ range .Params.editions }}<a href="/editions/{{ . }}/">{{ . }}</a>{{ end }}`),
  'list.html': list,
  'terms.html': page(
    `<h1>{{ .Title }}</h1>{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}`,
  ),
};

export async function writeHugoSite(site: string, papers: string): Promise<void> {
  await rm(site, { recursive: true, force: true });
  await mkdir(join(site, 'layouts', '_default'), { recursive: true });
  await cp(papers, join(site, 'content', 'papers'), { recursive: true });
  for (const [name, text] of Object.entries(templates))
    await writeFile(join(site, 'layouts', '_default', name), text);
  await writeFile(
    join(site, 'hugo.toml'),
    'baseURL = "http://localhost/"\ntitle = "Broadsheet"\n[taxonomies]\ntopic = "topics"\nedition = "editions"\n',
  );
}
