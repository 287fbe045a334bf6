// A disk that loses power: of what was not flushed, each sector of 512 bytes is there or not, by chance. Names change
// in order, as file systems with a journal do it: some of the last changes may be missing. A flush of a file brings its
// own name with it (ext4, APFS and NTFS do so).
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Random } from '#shared/lib/random.ts';

import type { DiskEvent } from './trace.ts';

const SECTOR = 512;

type Content =
  | { readonly kind: 'write'; readonly offset: number; readonly data: Buffer }
  | { readonly kind: 'truncate'; readonly size: number };

interface Stored {
  flushed: Buffer;
  unflushed: Content[];
}

interface NameChange {
  readonly remove?: string;
  readonly add?: string;
  readonly file?: Stored;
}

/** The disk as the program sees it, and as it may be found after the power was cut. */
export interface Disk {
  readonly apply: (event: DiskEvent) => void;
  /** Writes what is left of the folder `from` into the folder `to`. */
  readonly losePower: (random: Random, from: string, to: string) => void;
}

export function emptyDisk(): Disk {
  const names = new Map<string, Stored>();
  const flushedNames = new Map<string, Stored>();
  let changes: NameChange[] = [];

  const change = (target: Map<string, Stored>, { remove, add, file }: NameChange): void => {
    if (remove !== undefined) target.delete(remove);
    if (add !== undefined && file) target.set(add, file);
  };
  const rename = (one: NameChange): void => {
    changes.push(one);
    change(names, one);
  };
  const flushNames = (count: number): void => {
    for (const one of changes.slice(0, count)) change(flushedNames, one);
    changes = changes.slice(count);
  };
  const sync = (path: string): void => {
    const file = names.get(path);
    if (file) {
      for (const content of file.unflushed) file.flushed = applied(file.flushed, content);
      file.unflushed = [];
    }
    const isAbout = (one: NameChange): boolean =>
      file ? one.file === file : dirname(one.add ?? one.remove ?? '') === path;
    flushNames(changes.findLastIndex(isAbout) + 1);
  };

  const store = (path: string, content: Content): void => {
    const file = names.get(path);
    if (!file) throw new Error(`the trace changes ${path}, which it never made`);
    file.unflushed.push(content);
  };
  const create = (path: string): void => {
    if (names.has(path)) return;
    rename({ add: path, file: { flushed: Buffer.alloc(0), unflushed: [] } });
  };
  const move = (path: string, to: string): void => {
    const file = names.get(path);
    if (file) rename({ remove: path, add: to, file });
  };

  return {
    apply: (event) => {
      switch (event.kind) {
        case 'create':
          return create(event.path);
        case 'write':
        case 'truncate':
          return store(event.path, event);
        case 'rename':
          return move(event.path, event.to);
        case 'unlink':
          return rename({ remove: event.path });
        case 'sync':
          return sync(event.path);
        case 'acknowledge':
      }
    },
    losePower: (random, from, to) => {
      const found = new Map(flushedNames);
      const count = Math.floor(random() * (changes.length + 1));
      for (const one of changes.slice(0, count)) change(found, one);
      for (const [path, file] of found) {
        const target = join(to, path.slice(from.length));
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, leftOf(file, random));
      }
    },
  };
}

function leftOf({ flushed, unflushed }: Stored, random: Random): Buffer {
  let left: Buffer = Buffer.from(flushed);
  for (const content of unflushed.flatMap(sectors)) {
    if (random() < 0.5) left = applied(left, content);
  }
  return left;
}

/** A write as one write for each sector that it touches. */
function sectors(content: Content): Content[] {
  if (content.kind === 'truncate') return [content];
  const parts: Content[] = [];
  for (let at = 0; at < content.data.length;) {
    const offset = content.offset + at;
    const length = SECTOR - (offset % SECTOR);
    parts.push({ kind: 'write', offset, data: content.data.subarray(at, at + length) });
    at += length;
  }
  return parts;
}

function applied(bytes: Buffer, content: Content): Buffer {
  if (content.kind === 'truncate') {
    return Buffer.concat([bytes.subarray(0, content.size)], content.size);
  }
  const end = content.offset + content.data.length;
  const result = end > bytes.length ? Buffer.concat([bytes], end) : bytes;
  content.data.copy(result, content.offset);
  return result;
}
