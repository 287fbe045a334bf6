import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { folderNotice, syncServiceOf } from '#main/database/synced-folder.ts';
import { removeFolder, temporaryFolder } from '#test/support/test-store.ts';

it.each([
  ['C:\\Users\\anna\\OneDrive\\Chronokadr', 'OneDrive'],
  ['C:\\Users\\anna\\OneDrive - Contoso\\data', 'OneDrive'],
  ['/home/anna/Dropbox/data', 'Dropbox'],
  ['/home/anna/Dropbox (Personal)/data', 'Dropbox'],
  ['/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/x', 'iCloud'],
  ['/Users/anna/Library/CloudStorage/GoogleDrive-anna@example.com/x', 'Google Drive'],
  ['G:\\Мой диск\\данные', 'Google Drive'],
  ['/home/anna/Yandex.Disk/data', 'Yandex.Disk'],
  ['C:\\Users\\anna\\YandexDisk\\data', 'Yandex.Disk'],
])('knows %s as %s', (path, service) => expect(syncServiceOf(path)).toBe(service));

it.each(['/home/anna/.config/chronokadr/data', '/home/anna/onedriver/x', '/srv/dropboxes'])(
  'says nothing of %s',
  (path) => expect(syncServiceOf(path)).toBeUndefined(),
);

it('knows a folder that Syncthing shares by the mark in its root', () => {
  const root = temporaryFolder();
  const folder = join(root, 'data');
  mkdirSync(folder);
  expect(folderNotice(folder)).toBeUndefined();
  mkdirSync(join(root, '.stfolder'));
  expect(folderNotice(folder)).toEqual({
    kind: 'synced-folder',
    service: 'Syncthing',
    path: folder,
  });
  removeFolder(root);
});

it('knows a Windows share by its name', () => {
  expect(folderNotice('\\\\server\\share\\data')).toEqual({
    kind: 'network-folder',
    path: '\\\\server\\share\\data',
  });
});
