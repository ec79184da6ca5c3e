/** Which columns of a table give its papers nothing; programs' exports, which have many, are left out. */
import { type Fields, fieldsIn } from './fields.ts';
import type { JsonElement } from './json-elements.ts';
import { paperIn } from './paper-in.ts';

/** Names of the columns with texts that are read as no part of a paper, neither alone nor beside the others. */
export function unreadColumns(head: string[], rows: JsonElement[]): string[] {
  if (head.length > mostByHand) return [];
  const tables = rows.map(({ value }): Fields => fieldsIn(value) ?? {});
  return head.filter((column) => {
    const [name = ''] = Object.keys(fieldsIn({ [column]: '' }) ?? {});
    const filled = tables
      .filter((fields) => `${fields[name] ?? ''}`.trim() !== '')
      .slice(0, enough);
    return (
      filled.some((fields) => !/^\d{1,3}$/.test(`${fields[name]}`)) &&
      filled.every((fields) => {
        const { [name]: text, ...others } = fields;
        return said({ [name]: text }) === said({}) && said(others) === said(fields);
      })
    );
  });
}

/** Scopus and Zotero export 40 and 90 columns. */
const mostByHand = 20;

/** Rows that are looked at for each column. */
const enough = 10;

function said(fields: unknown): string {
  return JSON.stringify(paperIn(fields));
}
