import type { CslName } from './author-name.ts';
import type { CslRecord } from './csl-record.ts';

/**
 * An entry of RIS. What has no venue is a report, the one type that both Zotero and bibutils know and that may
 * have an abstract. A conference's name stands in T2, where most look, and in C3, where Zotero does.
 */
export function toRis(record: CslRecord): string {
  const parts = record.issued?.['date-parts'][0] ?? [];
  const container = record['container-title'];
  const [firstPage, lastPage] = record.page?.split(/[–-]+/) ?? [];
  const isConference = record.type === 'paper-conference';
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', isConference ? 'CONF' : record.type === 'article-journal' ? 'JOUR' : 'RPRT'],
    ['ID', record.id],
    ...(record.author ?? []).map((name): [string, string] => ['AU', risName(name)]),
    ['TI', record.title],
    ['T2', container],
    ['C3', isConference ? container : undefined],
    ['VL', record.volume],
    ['IS', record.issue],
    ['SP', firstPage],
    ['EP', lastPage],
    ['PY', parts[0]?.toString()],
    [
      'DA',
      parts.length > 1 ? parts.map((part) => String(part).padStart(2, '0')).join('/') : undefined,
    ],
    ['M3', record.genre],
    ['SN', record.number],
    ['PB', record.publisher],
    ['DO', record.DOI],
    ['UR', record.URL],
    ['AB', record.abstract],
    ['N1', record.note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\n`] : []));
  return `${lines.join('')}ER  - \n`;
}

/** `"van der Berg, Jan, Jr."`; a comma at its end keeps a group's name in one: `"OpenGate Team,"` */
function risName(name: CslName): string {
  if (name.literal !== undefined) return name.literal.replace(/\s.*$/, '$&,');
  const last = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [last, name.given ?? '', ...(name.suffix ? [name.suffix] : [])].join(', ');
}
