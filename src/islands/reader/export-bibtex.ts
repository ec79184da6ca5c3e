import { listBibtex } from '../../publish/exports/list-exports.ts';
import { paperInPage } from '../../publish/machine-readable/paper-in-page.ts';
import { pathTo } from '../../site.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import { textAt } from '../other-page.ts';

/** The BibTeX entries of the papers, made from their pages; one that cannot be fetched is left out. */
export async function bibtexOf(ids: string[]): Promise<string[]> {
  const pages = await mapConcurrent(ids, (id) => textAt(pathTo(`papers/${id}/`)));
  return pages.flatMap((html) => {
    const page = html && paperInPage(html);
    return page ? listBibtex([page.record], page.address) : [];
  });
}
