// Files that must be whole after a power loss: written aside, flushed, then put in place by one rename.
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  openSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Returns when the file's bytes are on the disk. */
export function syncFile(path: string): void {
  const handle = openSync(path, 'r+'); // Windows flushes only what was opened for writing
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Returns when names made, changed or removed in the folder are on the disk. Windows cannot be asked. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Puts a flushed file in its place, instead of what was there. */
export function renameDurably(from: string, to: string): void {
  renameSync(from, to);
  syncFolder(dirname(to));
}

/** Replaces a small file: a reader sees the old text or the new one, never a part. */
export function writeDurably(path: string, text: string): void {
  const aside = `${path}.tmp`;
  writeFileSync(aside, text);
  syncFile(aside);
  renameDurably(aside, path);
}

/** Copies a file, shared with the original by file systems that can. The copy of a read-only file can be written. */
export function copyDurably(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
  chmodSync(to, statSync(from).mode | 0o600);
  syncFile(to);
}
