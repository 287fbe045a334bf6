// T5: a folder or a file that cannot be written. The store opens for reading, says so, and tries no write there.
import { chmodSync, chownSync, cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  fileHash,
  openForWriting,
  record,
  removeFolder,
  temporaryFolder,
  truthHash,
} from '#test/support/test-store.ts';

import { isRoot, startChild } from './support/campaign.ts';
import { mountReadOnly } from './support/mounts.ts';
import { assertStrace, traceChild } from './support/strace.ts';

/** Calls that change a disk, besides opening for writing. */
const WRITES =
  'openat,open,write,pwrite64,pwritev,ftruncate,truncate,unlink,unlinkat,rename,renameat,renameat2,mkdir,mkdirat,chmod,fchmod,link,symlink';
const NOBODY = '65534';

const root = temporaryFolder();
const closed = join(root, 'closed');
const killed = join(root, 'killed');
let truth = '';

beforeAll(() => {
  assertStrace();
  chmodSync(root, 0o755);
  const store = openForWriting(closed);
  record(store.db, 40);
  cpSync(closed, killed, { recursive: true });
  truth = truthHash(store.db);
  store.close();
});
afterAll(() => removeFolder(root));

/** Names and contents of all files in the folder. */
const contentOf = (folder: string): string[] =>
  readdirSync(folder).map((name) => `${name} ${fileHash(join(folder, name))}`);

/** Calls by which the program would have changed something in the folder. */
function writesIn(log: string, folder: string): string[] {
  const hexFolder = [...Buffer.from(folder)].map((byte) => `\\x${byte.toString(16)}`).join('');
  return readFileSync(log, 'latin1')
    .split('\n')
    .filter((line) => line.includes(hexFolder) && !line.includes(' write(1<')) // its report
    .filter((line) => !/ open(at)?\(/.test(line) || /O_(WRONLY|RDWR|CREAT|TRUNC)/.test(line));
}

// Only root can mount.
describe.skipIf(!isRoot)('a read-only disk', () => {
  it.each([
    ['that was closed', closed],
    ['whose process was killed', killed],
  ])('shows a store %s, and no write is tried', async (_, folder) => {
    const before = contentOf(folder);
    const unmount = mountReadOnly(folder);
    try {
      const log = join(root, 'trace.log');
      const child = traceChild('look', [folder], { log, calls: WRITES });
      const { lines, code, errors } = await child.ended;
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      expect(JSON.parse(lines[0] ?? '')).toEqual({
        kind: 'read-only',
        notices: [{ kind: 'read-only', path: folder }],
        truth,
      });
      expect(writesIn(log, folder)).toEqual([]);
    } finally {
      unmount();
    }
    expect(contentOf(folder)).toEqual(before);
  });

  it('without a store is refused with a reason', async () => {
    const empty = join(root, 'empty');
    mkdirSync(empty);
    const unmount = mountReadOnly(empty);
    const { lines } = await startChild('look', [empty]).ended;
    unmount();
    expect(JSON.parse(lines[0] ?? '')).toEqual({ kind: 'refused', code: 'read-only' });
  });
});

describe('a folder or file of somebody else', () => {
  const account = isRoot ? [NOBODY] : [];

  it.each([
    ['folder', 0o555, 0o644],
    ['file', 0o777, 0o444],
  ])('shows the store of a read-only %s', async (name, folderMode, fileMode) => {
    const folder = join(root, `other ${name}`);
    cpSync(killed, folder, { recursive: true });
    for (const file of readdirSync(folder)) chmodSync(join(folder, file), fileMode);
    chmodSync(folder, folderMode);
    const before = contentOf(folder);
    const { lines, errors } = await startChild('look', [folder, ...account]).ended;
    expect(errors).toBe('');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ kind: 'read-only', truth });
    expect(contentOf(folder)).toEqual(before);
    chmodSync(folder, 0o755);
  });

  it.skipIf(!isRoot)('is in use while its owner has it open', async () => {
    const folder = join(root, 'in use');
    const store = openForWriting(folder);
    record(store.db, 5);
    chmodSync(folder, 0o755);
    chownSync(folder, 0, 0);
    const { lines } = await startChild('look', [folder, NOBODY]).ended;
    expect(JSON.parse(lines[0] ?? '')).toEqual({ kind: 'refused', code: 'database-in-use' });
    store.close();
  });
});
