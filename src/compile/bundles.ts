/** Which scripts and styles are bundled into one file, so that a page loads few files and little that it does not use; which stemmer scripts get. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { site } from '../site.ts';

interface Group {
  name: string;
  test: RegExp;
  priority?: number;
}

/** A module goes to the first group of highest priority. */
const scripts: Group[] = [
  {
    name: 'page',
    test: /src[\\/](site\.ts|islands[\\/](came-from|notice|row|every-page|keys[\\/]keys|reader[\\/]mark-labels)\.ts|layouts[\\/]Page\.astro\?.*type=script.*)$|vite[\\/]preload-helper/,
    priority: 3,
  },
  // Apart from `page`: papers get them with `reader`, later. With what lists and the map have in common.
  {
    name: 'words',
    test: /src[\\/](counted\.ts|dates\.ts|words[\\/].*|search[\\/](types|query[\\/](address|needs))\.ts|islands[\\/]reader[\\/]reader\.ts|text[\\/]id-hash\.ts)$/,
    priority: 2,
  },
  // Papers need it without Preact.
  {
    name: 'reader',
    test: /islands[\\/](reader[\\/](marks|database|reader-store|undo|page-marks|paper-rows|row-focus))\.ts$|[\\/]idb[\\/]/,
    priority: 1,
  },
  {
    name: 'preact',
    test: /node_modules[\\/]preact[\\/]|src[\\/]islands[\\/](island|use-loaded)\.ts$/,
    priority: 1,
  },
  // Without what a list loads once its filters are in view, its search is used or a file is made, and lists that scripts draw.
  {
    name: 'list',
    test: /src[\\/]islands[\\/](list[\\/](?!ListAnswer|draw-rows|IgnoredWords|FilterFields|DayRange|PaperList|use-paper-list|own-list|paper-list)|search[\\/]use-search)/,
  },
  // Small ones that most of the others need.
  {
    name: 'shared',
    test: /src[\\/](days|own-language|rows-at-once|text[\\/](ids|fold|words|escape)|islands[\\/](files|map-concurrent))\.ts$/,
    priority: 1,
  },
  // Apart from `answers`: the search page asks before its list's scripts are here. Imports nothing of lists.
  {
    name: 'search',
    test: /src[\\/]search[\\/](search-papers|catalogue[\\/]manifest)\.ts$/,
    priority: 1,
  },
  // What a list and the dialog of search load once they are asked something.
  {
    name: 'answers',
    test: /src[\\/](islands[\\/](PaperRow|list[\\/](draw-rows|ListAnswer|IgnoredWords)|search[\\/](SearchNotes|use-excerpts)|reader[\\/]use-reader)\.tsx?|search[\\/]query[\\/]parse\.ts)$/,
  },
  // The pages of other papers.
  { name: 'papers', test: /src[\\/]islands[\\/]reader[\\/]known-papers\.ts$/ },
];

/** One file for all pages, without what only papers have; and one with the styles of lists, which the scripts of lists load, too. */
const styles: Group[] = [
  { name: 'list', test: /src[\\/]islands[\\/]list[\\/](?!paper-list).*css$/ },
  {
    name: 'styles',
    test: /src[\\/](styles[\\/](?!reasons)|components[\\/](?!paper-page)|pages[\\/](index|editions|\[kind\])).*css$/,
  },
];

export function bundles() {
  return {
    client: inGroups(scripts, {
      // Every page names one, and Astro's own names have 40 letters more.
      entryFileNames: '_astro/[hash].js',
    }),
    prerender: inGroups(styles),
  };
}

function inGroups(groups: Group[], output: { entryFileNames?: string } = {}) {
  return { build: { rolldownOptions: { output: { codeSplitting: { groups }, ...output } } } };
}

/** Gives pages and scripts the stemmer of the library's language alone, in the place of `text/library-language.ts`. */
export function ownLanguage(): { find: RegExp; replacement: string } {
  const folder = fileURLToPath(new URL('../text/languages/', import.meta.url));
  const own = `${folder}${site.language.split('-')[0]}.ts`;
  return {
    find: /^\..*\/library-language\.ts$/,
    replacement: existsSync(own) ? own : `${folder}other.ts`,
  };
}
