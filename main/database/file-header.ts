// What a database file says of itself, read without SQLite: opening a file may already change it.
import { closeSync, existsSync, openSync, readSync } from 'node:fs';

import { APPLICATION_ID } from './open-database.ts';
import type { StorePaths } from './store-paths.ts';
import { readWal } from './wal-file.ts';

const MAGIC = 'SQLite format 3\0';
/** The header's 100 bytes and the beginning of the schema's page. */
const NEEDED_BYTES = 108;
/** A version this far ahead is no newer release but a damaged number. */
const PLAUSIBLE_STEPS = 1000;

/** What stands in the place of the database. */
export type FileHeader =
  | { readonly kind: 'absent' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'foreign'; readonly applicationId: number }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'ours'; readonly version: number };

/** Reads the header as SQLite will see it: the newest committed one may still be in the write-ahead log. */
export function readHeader(paths: StorePaths, ourVersion: number): FileHeader {
  if (!existsSync(paths.file)) return { kind: 'absent' };
  const stored = firstBytes(paths.file);
  if (stored.length === 0) return { kind: 'empty' };
  const bytes = readWal(paths.wal)?.pageOne ?? stored;
  if (bytes.length < NEEDED_BYTES || bytes.toString('latin1', 0, 16) !== MAGIC) {
    return { kind: 'unreadable' };
  }
  return headerOf(bytes, ourVersion);
}

function headerOf(bytes: Buffer, ourVersion: number): FileHeader {
  const version = bytes.readInt32BE(60);
  const applicationId = bytes.readUInt32BE(68);
  if (applicationId === 0 && version === 0 && tableCount(bytes) === 0) return { kind: 'empty' };
  if (applicationId !== APPLICATION_ID) return { kind: 'foreign', applicationId };
  if (version < 1 || version > ourVersion + PLAUSIBLE_STEPS) return { kind: 'unreadable' };
  return version > ourVersion ? { kind: 'newer', version } : { kind: 'ours', version };
}

/** Cells on the schema's page; an interior page counts as full. */
function tableCount(bytes: Buffer): number {
  return bytes.readUInt8(100) === 0x0d ? bytes.readUInt16BE(103) : 1;
}

function firstBytes(path: string): Buffer {
  const bytes = Buffer.alloc(NEEDED_BYTES);
  const handle = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(handle, bytes, 0, NEEDED_BYTES, 0));
  } finally {
    closeSync(handle);
  }
}
