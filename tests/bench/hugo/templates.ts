/** Hugo's templates for the pages that ours are compared with: the same parts, in the plainest words. */

const link = (href: string, text: string) => `<a href="${href}">${text}</a>`;

const site = ['editions', 'topics', 'map', 'subscribe', 'about', 'search', 'saved', 'offline'];
const navigation = `<nav aria-label="Site"><ul>${site
  .map((name) => `<li>{{ $at := "/${name}/" }}<a href="{{ $at | relURL }}">${name}</a></li>`)
  .join('')}</ul></nav>`;

const searchForm = `<search><form action="{{ "search/" | relURL }}"><label for="q">Search the papers</label>
<input id="q" name="q" type="search" placeholder="Search"><kbd>Ctrl K</kbd></form></search>`;

const ownHeadLinks = [
  'favicon.svg',
  'icon-192.png',
  'manifest.webmanifest',
  'feed.xml',
  'feed.json',
]
  .map((file) => `<link rel="alternate" href="{{ "${file}" | relURL }}">`)
  .join('\n');

const social = ['og:title', 'og:image:alt', 'twitter:title']
  .map((name) => `<meta property="${name}" content="{{ .Title }}">`)
  .join('\n');

const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ .Title }} · Broadsheet</title><link rel="canonical" href="{{ .Permalink }}">
{{ with .Plain }}<meta name="description" content="{{ substr . 0 200 }}">
<meta property="og:description" content="{{ substr . 0 200 }}">{{ end }}
<meta property="og:url" content="{{ .Permalink }}"><meta property="og:type" content="article">
${social}
${ownHeadLinks}
{{ block "head" . }}{{ end }}`;

const base = `<!doctype html><html lang="en"><head>${head}</head>
<body><header><a href="#main">Skip to the content</a>${link('{{ "/" | relURL }}', 'Broadsheet')}${navigation}${searchForm}</header>
<main id="main">{{ block "main" . }}{{ end }}</main>
<footer><p>Broadsheet. The daily papers, kept, sorted and searchable.</p>${navigation}</footer></body></html>
`;

const marks = `<span><button type="button">Save</button>
<button type="button">Mark as read</button></span>`;

const dublinCore = `<meta name="DC.title" content="{{ .Title }}"><meta name="DC.type" content="document">
<meta name="DC.description" content="{{ .Plain }}"><meta name="DC.identifier" content="{{ .Permalink }}">
{{ range .Params.authors }}<meta name="DC.creator" content="{{ . }}">{{ end }}<meta name="DC.language" content="en">`;

const jsonLd = `<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "ScholarlyArticle"
"@id" .Permalink "url" .Permalink "mainEntityOfPage" .Permalink "headline" .Title "name" .Title "abstract" .Plain
"inLanguage" "en" | jsonify | safeJS }}</script>`;

const files = ['bib', 'ris', 'json', 'md']
  .map((ending) => `<link rel="alternate" href="{{ .RelPermalink }}.${ending}">`)
  .join('');

const citations = {
  'APA-like': '{{ .Title }}. {{ .Permalink }}',
  BibTeX: `@misc{ {{- .File.ContentBaseName -}} ,
	note = {Seen in Broadsheet, edition of {{ index .Params.editions 0 }}},
	title = { {{- .Title -}} },
	url = { {{- .Permalink -}} },
}`,
  RIS: `TY  - MANSCPT
ID  - {{ .File.ContentBaseName }}
N1  - Seen in Broadsheet, edition of {{ index .Params.editions 0 }}
TI  - {{ .Title }}
UR  - {{ .Permalink }}
ER  -`,
  'CSL-JSON': `{{ slice (dict "id" .File.ContentBaseName "title" .Title "type" "document" "URL" .Permalink) | jsonify (dict "indent" "  ") }}`,
  'Markdown link': '[{{ .Title }}]({{ .Permalink }})',
};
const citeDialog = `<dialog><header><h2>Cite this paper</h2><form method="dialog"><button type="submit">Close</button></form></header>
${Object.entries(citations)
  .map(
    ([name, text]) =>
      `<section aria-label="${name}"><h3>${name}</h3><button type="button">Copy</button><pre tabindex="0">${text}</pre></section>`,
  )
  .join('\n')}</dialog>`;

const searches = [
  'arxiv.org/search/?query',
  'www.semanticscholar.org/search?q',
  'scholar.google.com/scholar?q',
]
  .map((address) => `<li><a href="https://${address}={{ .Title | urlquery }}">${address}</a></li>`)
  .join('');

const paper = `{{ define "head" }}${dublinCore}${files}${jsonLd}{{ end }}
{{ define "main" }}{{ $page := . }}<article><header>
{{ range .Params.editions }}<p><a href="{{ printf "/editions/%s/" . | relURL }}">{{ . }}</a></p>{{ end }}<h1>{{ .Title }}</h1>
{{ with .Params.authors }}<p>{{ delimit . ", " }}</p>{{ end }}</header>
<div>{{ .Content }}${marks}<nav><ul>{{ with .Params.code }}<li><a href="{{ . }}">Code</a></li>{{ end }}${searches}<li>${citeDialog}</li></ul></nav></div>
<section><h2>Topics, and the words that earned them</h2><ul>{{ range .Params.topics }}
<li><a href="{{ printf "/topics/%s/" . | relURL }}">{{ . }}</a><label><input type="checkbox"><span>Mark in the text: </span>
<span>{{ range index $page.Params.evidence . }}“{{ . }}”, {{ end }}</span></label></li>{{ end }}</ul></section>
<section><h2>Where this comes from</h2>{{ range .Params.sources }}<p>Digest <code>{{ .digest }}.txt</code>, lines {{ delimit .lines "–" }}.</p>{{ end }}</section></article>
<section><h2>Related papers</h2><ol>{{ range .Params.related }}<li><h3><a href="{{ printf "/papers/%s/" .id | relURL }}">{{ .title }}</a></h3>
<p>Both: {{ delimit $page.Params.topics ", " }}</p></li>{{ end }}</ol></section>
<nav>{{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>{{ end }}`;

const item = `<li data-paper="{{ .File.ContentBaseName }}" data-topics="{{ delimit .Params.topics " " }}" data-date="{{ index .Params.editions 0 }}">
<h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3>{{ .Content }}
<ul>{{ range first 3 .Params.topics }}<li><a href="{{ printf "/topics/%s/" . | relURL }}">{{ . }}</a></li>{{ end }}</ul>
<label><input type="checkbox"><span>Abstract</span></label>${marks}
<span class="Z3988" title="url_ver=Z39.88-2004&amp;ctx_ver=Z39.88-2004&amp;rft_id={{ .Permalink }}&amp;rft.title={{ .Title }}" hidden></span></li>`;

const list = `{{ define "main" }}<h1>{{ .Title }}</h1>{{ $pages := (.Paginate .RegularPages 50).Pages }}<ol>{{ range $pages }}${item}{{ end }}</ol>
{{ template "_internal/pagination.html" . }}{{ end }}`;

const terms = `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}`;

/** By their names in `layouts/_default/`. */
export const templates = {
  'baseof.html': base,
  'single.html': paper,
  'list.html': list,
  'terms.html': terms,
};
