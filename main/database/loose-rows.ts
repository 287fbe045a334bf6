// Reads rows off the pages of a database file one by one, without the trees that lead to them: what lies on a whole page
// can be read even when everything above it is gone. Format: https://sqlite.org/fileformat2.html#b_tree_pages
import { closeSync, openSync, readSync } from 'node:fs';

import { readRecord, readVarint } from './page-record.ts';
import type { Value } from './sql.ts';

const PAGE_BYTES = 4096;
const TABLE_LEAF = 0x0d;
const LEAF_HEADER_BYTES = 8;
const FIRST_FREE_AT = 32;
/** What of a record lies on its leaf, when not all of it does. */
const WHOLE_UP_TO = PAGE_BYTES - 35;
const AT_LEAST = Math.floor(((PAGE_BYTES - 12) * 32) / 255) - 23;
/** No row of ours is longer: a longer chain leads round. */
const LONGEST = 4_000_000;

type ReadPage = (page: number) => Buffer | undefined;

/** Yields the values of every row that lies on a page of a table and can be read whole. */
export function* looseRows(file: string): Generator<Value[]> {
  const descriptor = openSync(file, 'r');
  try {
    const readPage: ReadPage = (page) => {
      const bytes = Buffer.alloc(PAGE_BYTES);
      const length = readSync(descriptor, bytes, 0, PAGE_BYTES, (page - 1) * PAGE_BYTES);
      return page >= 1 && length === PAGE_BYTES ? bytes : undefined;
    };
    const free = freePages(readPage);
    for (let page = 2; ; page += 1) {
      const bytes = readPage(page);
      if (!bytes) return;
      if (bytes[0] === TABLE_LEAF && !free.has(page)) yield* rowsOn(bytes, readPage);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Pages that held something once; as far as their list can be followed. */
function freePages(readPage: ReadPage): ReadonlySet<number> {
  const free = new Set<number>();
  let trunk = readPage(1)?.readUInt32BE(FIRST_FREE_AT) ?? 0;
  while (trunk > 0 && !free.has(trunk)) {
    free.add(trunk);
    const bytes = readPage(trunk);
    if (!bytes) break;
    const count = Math.min(bytes.readUInt32BE(4), PAGE_BYTES / 4 - 2);
    for (let leaf = 0; leaf < count; leaf += 1) free.add(bytes.readUInt32BE(8 + leaf * 4));
    trunk = bytes.readUInt32BE(0);
  }
  return free;
}

function* rowsOn(page: Buffer, readPage: ReadPage): Generator<Value[]> {
  const cells = page.readUInt16BE(3);
  if (cells > (PAGE_BYTES - LEAF_HEADER_BYTES) / 2) return;
  for (let cell = 0; cell < cells; cell += 1) {
    const payload = payloadAt(page, page.readUInt16BE(LEAF_HEADER_BYTES + cell * 2), readPage);
    const values = payload && readRecord(payload);
    if (values) yield values;
  }
}

function payloadAt(page: Buffer, start: number, readPage: ReadPage): Buffer | undefined {
  const length = readVarint(page, start);
  const key = length && readVarint(page, length.end);
  if (!key || length.value > LONGEST) return undefined;
  const local = localBytes(length.value);
  if (key.end + local > PAGE_BYTES) return undefined;
  const begin = page.subarray(key.end, key.end + local);
  if (local === length.value) return begin;
  if (key.end + local + 4 > PAGE_BYTES) return undefined;
  const rest = readChain(page.readUInt32BE(key.end + local), length.value - local, readPage);
  return rest && Buffer.concat([begin, rest]);
}

function localBytes(length: number): number {
  if (length <= WHOLE_UP_TO) return length;
  const local = AT_LEAST + ((length - AT_LEAST) % (PAGE_BYTES - 4));
  return local <= WHOLE_UP_TO ? local : AT_LEAST;
}

/** The bytes that found no room on the leaf: each page of the chain begins with the number of the next. */
function readChain(first: number, length: number, readPage: ReadPage): Buffer | undefined {
  const parts: Buffer[] = [];
  let next = first;
  for (let left = length; left > 0; left -= PAGE_BYTES - 4) {
    const bytes = readPage(next);
    if (!bytes) return undefined;
    parts.push(bytes.subarray(4, 4 + Math.min(left, PAGE_BYTES - 4)));
    next = bytes.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}
