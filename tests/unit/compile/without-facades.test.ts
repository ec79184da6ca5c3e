import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { signalless } from '../../../src/compile/preact-parts.ts';
import { joinFacades } from '../../../src/compile/without-facades.ts';

function chunk(name: string, code: string, isEntry = false) {
  return { fileName: `_astro/${name}.js`, code, isEntry };
}

it('gives the code of a group to the script that a page names', () => {
  const page = chunk('page', 'import"./reader.js";start();var a=1;export{a as t};');
  const entry = chunk('Page', 'import"./page.js";', true);
  const other = chunk('other', 'import{t}from"./page.js";use(t);', true);
  expect(joinFacades([entry, page, other])).toEqual(['_astro/page.js']);
  expect(entry.code).toContain('start();');
  expect(other.code).toBe('import{t}from"./Page.js";use(t);');
});

it('keeps the names under which a page asks for parts of a group', () => {
  const list = chunk('list', 'function b(){}function f(){}export{b as i,f as t};');
  const entry = chunk('ListBar', 'export{t as ListFilters,i as default}from"./list.js";', true);
  joinFacades([entry, list]);
  expect(entry.code).toContain('export{t as ListFilters,i as default}from"./ListBar.js";');
});

it('loads a group where a part of it is asked for later', () => {
  const reader = chunk('reader', 'var a,b;export{a as n,b as t};');
  const facade = chunk('marks', 'export{t as toggle,n}from"./reader.js";');
  const user = chunk('user', 'load(()=>import(`./marks.js`),["_astro/marks.js"]);', true);
  expect(joinFacades([user, facade, reader])).toEqual(['_astro/marks.js']);
  expect(user.code).toBe(
    'load(()=>import("./reader.js").then(e=>({toggle:e.t,n:e.n})),["_astro/reader.js"]);',
  );
});

it('leaves a second script that a page names for the same group, and all that has code', () => {
  const page = chunk('page', 'start();');
  const [one, two] = [
    chunk('one', 'import"./page.js";', true),
    chunk('two', 'import"./page.js";', true),
  ];
  const own = chunk('own', 'import"./page.js";go();', true);
  expect(joinFacades([one, two, own, page])).toEqual(['_astro/page.js']);
  expect(two.code).toBe('import"./one.js";');
  expect(own.code).toBe('import"./one.js";go();');
});

it('Astro’s client for Preact loads no signals', () => {
  const client = readFileSync('node_modules/@astrojs/preact/dist/client.js', 'utf8');
  const own = signalless(client);
  expect(client).toContain('preactSignals');
  expect(own).not.toMatch(/preactSignals|@preact\/signals/);
  expect(own).toContain('hydrate(child, element)');
});
