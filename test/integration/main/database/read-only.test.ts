// With real read-only disks and accounts: test/durability/read-only.test.ts.
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { migrations } from '#main/database/migrations/index.ts';
import { isWritable, openReadOnly } from '#main/database/read-only.ts';
import { storePaths } from '#main/database/store-paths.ts';
import {
  contentHash,
  fileHash,
  openForWriting,
  record,
  removeFolder,
  temporaryFolder,
} from '#test/support/test-store.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  removeFolder(folder);
});

const paths = () => storePaths(join(folder, 'chronokadr.sqlite'));

it('shows what the file and its log hold, and changes neither', () => {
  const store = openForWriting(folder);
  record(store.db, 40);
  const killed = temporaryFolder();
  cpSync(folder, killed, { recursive: true });
  const before = contentHash(store.db);
  store.close();
  removeFolder(folder);
  folder = killed;
  const files = [paths().file, paths().wal].map(fileHash);
  const names = readdirSync(folder);
  const looked = openReadOnly(paths(), migrations);
  expect(contentHash(looked.db)).toBe(before);
  expect(() => looked.db.exec('DELETE FROM segment')).toThrow('readonly');
  looked.close();
  expect([paths().file, paths().wal].map(fileHash)).toEqual(files);
  expect(readdirSync(folder)).toEqual(names);
});

it('shows an older file in this version’s form', () => {
  openForWriting(folder).close();
  const later = [...migrations, { version: migrations.length + 1, up: () => undefined }];
  const looked = openReadOnly(paths(), later);
  expect(looked.db.pragma('user_version', { simple: true })).toBe(later.length);
  looked.close();
});

it('refuses a newer file', () => {
  openForWriting(folder).close();
  expect(() => openReadOnly(paths(), migrations.slice(0, -1))).toThrow('database-newer');
});

it('takes no other trouble for a folder that cannot be written', () => {
  expect(isWritable(paths())).toBe(true);
  const nowhere = storePaths(join(folder, 'nowhere', 'chronokadr.sqlite'));
  expect(() => isWritable(nowhere)).toThrow('ENOENT');
});
