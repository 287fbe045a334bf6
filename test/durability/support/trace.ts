// The system calls of one traced program that change files in a folder, in order.
import { closeSync, openSync, readSync } from 'node:fs';

/** What a program did to the disk, or promised to its user. */
export type DiskEvent =
  | { readonly kind: 'create'; readonly path: string }
  | {
      readonly kind: 'write';
      readonly path: string;
      readonly offset: number;
      readonly data: Buffer;
    }
  | { readonly kind: 'truncate'; readonly path: string; readonly size: number }
  | { readonly kind: 'sync'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'unlink'; readonly path: string }
  | { readonly kind: 'acknowledge' };

/** System calls from which the events are read. */
export const DISK_CALLS =
  'openat,write,pwrite64,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,renameat2';

/** Reads the log of `strace -f -y -xx`. Writes to the file `acks` are acknowledgements. */
export function readTrace(log: string, folder: string, acks: string): DiskEvent[] {
  const events: DiskEvent[] = [];
  const positions = new Map<string, number>();
  const isOurs = (path: string): boolean =>
    (path === folder || path.startsWith(`${folder}/`)) && !/-(shm|lock)$/.test(path);
  for (const call of callsIn(log)) {
    for (const event of eventsOf(call, positions)) {
      if (event.kind === 'write' && event.path === acks) events.push({ kind: 'acknowledge' });
      else if (event.kind !== 'acknowledge' && isOurs(event.path)) events.push(event);
    }
  }
  return events;
}

interface Call {
  readonly name: string;
  readonly args: string;
  readonly result: number;
}

function* callsIn(log: string): Generator<Call> {
  const begun = new Map<string, string>();
  for (const line of linesIn(log)) {
    const space = line.indexOf(' ');
    const thread = line.slice(0, space);
    let text = line.slice(space).trimStart();
    if (text.endsWith('<unfinished ...>')) {
      begun.set(thread, text.slice(0, -'<unfinished ...>'.length));
      continue;
    }
    const resumed = /^<\.\.\. \w+ resumed>/.exec(text);
    if (resumed) text = (begun.get(thread) ?? '') + text.slice(resumed[0].length);
    const open = text.indexOf('(');
    const close = text.lastIndexOf(') ');
    const result = /^\) *= (-?\d+)/.exec(text.slice(close))?.[1];
    if (open < 0 || close < 0 || result === undefined) continue;
    yield { name: text.slice(0, open), args: text.slice(open + 1, close), result: Number(result) };
  }
}

function* linesIn(path: string): Generator<string> {
  const handle = openSync(path, 'r');
  const bytes = Buffer.alloc(1 << 22);
  let rest = '';
  for (;;) {
    const length = readSync(handle, bytes, 0, bytes.length, null);
    if (length === 0) break;
    const lines = (rest + bytes.toString('latin1', 0, length)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  closeSync(handle);
}

type Reader = (parts: readonly string[], positions: Map<string, number>) => DiskEvent[];

const sync: Reader = ([handle = '']) => [{ kind: 'sync', path: pathOfHandle(handle) }];

/** How the arguments of each call read. */
const READERS: Readonly<Record<string, Reader>> = {
  openat: ([, name = '', flags = ''], positions) => {
    const path = text(name);
    positions.set(path, 0);
    const events: DiskEvent[] = [];
    if (flags.includes('O_CREAT')) events.push({ kind: 'create', path });
    if (flags.includes('O_TRUNC')) events.push({ kind: 'truncate', path, size: 0 });
    return events;
  },
  pwrite64: ([handle = '', data = '', , offset = '']) => [
    { kind: 'write', path: pathOfHandle(handle), data: bytesOf(data), offset: Number(offset) },
  ],
  write: ([handle = '', bytes = ''], positions) => {
    const path = pathOfHandle(handle);
    const data = bytesOf(bytes);
    const offset = positions.get(path) ?? 0;
    positions.set(path, offset + data.length);
    return [{ kind: 'write', path, data, offset }];
  },
  fsync: sync,
  fdatasync: sync,
  ftruncate: ([handle = '', size = '']) => [
    { kind: 'truncate', path: pathOfHandle(handle), size: Number(size) },
  ],
  unlink: ([name = '']) => [{ kind: 'unlink', path: text(name) }],
  rename: ([name = '', to = '']) => [{ kind: 'rename', path: text(name), to: text(to) }],
};

function eventsOf(call: Call, positions: Map<string, number>): DiskEvent[] {
  if (call.result < 0) return [];
  const reader = READERS[call.name];
  if (!reader) throw new Error(`the trace holds ${call.name}, which is not understood`);
  return reader(call.args.split(', '), positions);
}

const bytesOf = (quoted: string): Buffer =>
  Buffer.from(quoted.slice(1, -1).replaceAll(String.raw`\x`, ''), 'hex');
const text = (quoted: string): string => bytesOf(quoted).toString();
const pathOfHandle = (handle: string): string => text(handle.slice(handle.indexOf('<')));
