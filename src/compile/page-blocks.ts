/** Pages kept for the next build, many in one compressed block: they are much alike, and each call of zlib costs as much as a page. */
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Cache } from './cache.ts';

export interface PageBlock {
  keys: string[];
  /** Where each page ends. */
  ends: number[];
  compressed: Uint8Array;
}

export interface KeptPages {
  known(key: string): Uint8Array | undefined;
  add(key: string, page: Uint8Array): void;
  end(): void;
}

export const pagesInBlock = 32;
/** The share of a block's pages that are no longer asked for, from which on the others move to a new one. */
const sparse = 1 / 4;
/** Blocks that are held as they are read: new pages lie apart from their neighbours. */
const mostOpen = 4;

/** @param asked The keys of all pages; asking in the order of the last build opens each block once. */
export function keptIn(cache: Pick<Cache<PageBlock>, 'all' | 'set'>, asked: string[]): KeptPages {
  const wanted = new Set(asked);
  const places = new Map<string, { block: PageBlock; at: number; moves: boolean }>();
  for (const block of cache.all()) {
    const used = block.keys.filter((key) => wanted.has(key)).length;
    const moves = used < block.keys.length * (1 - sparse);
    for (const [at, key] of block.keys.entries()) places.set(key, { block, at, moves });
    if (!moves) cache.set(block.keys.join(), block);
  }
  const open = new Map<PageBlock, Uint8Array>();
  const opened = (block: PageBlock) => {
    const pages = open.get(block) ?? zstdDecompressSync(block.compressed);
    open.delete(block);
    open.set(block, pages);
    for (const oldest of [...open.keys()].slice(0, -mostOpen)) open.delete(oldest);
    return pages;
  };
  let added: { key: string; page: Uint8Array }[] = [];
  const end = () => {
    if (added.length === 0) return;
    const block = blockOf(added);
    cache.set(block.keys.join(), block);
    added = [];
  };
  const add = (key: string, page: Uint8Array) => {
    added.push({ key, page });
    if (added.length === pagesInBlock) end();
  };
  return {
    known(key) {
      const place = places.get(key);
      if (!place) return undefined;
      const { block, at, moves } = place;
      const page = opened(block).subarray(block.ends[at - 1] ?? 0, block.ends[at]);
      if (moves) add(key, page);
      return page;
    },
    add,
    end,
  };
}

function blockOf(pages: { key: string; page: Uint8Array }[]): PageBlock {
  let end = 0;
  return {
    keys: pages.map(({ key }) => key),
    ends: pages.map(({ page }) => {
      end += page.length;
      return end;
    }),
    // A copy: what zlib gives is a part of a larger buffer, all of which would be stored.
    compressed: new Uint8Array(zstdCompressSync(Buffer.concat(pages.map(({ page }) => page)))),
  };
}
