import { join } from 'node:path';

import { expect, it } from 'vitest';

import { appFileOf } from '#main/windows/app-file.ts';
import { STRANGE_PATHS } from '#test/e2e/electron/shell/strange-paths.ts';

const ROOT = join('/application', 'renderer');
const ORIGIN = 'app://chronokadr';
const fileOf = (path: string) => appFileOf(ROOT, `${ORIGIN}/${path}`, ORIGIN);

it.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['assets/index-Ab_9.js', 'text/javascript; charset=utf-8'],
  ['assets/index.css', 'text/css; charset=utf-8'],
])('finds %s', (path, mime) => {
  expect(fileOf(path)).toEqual({ path: join(ROOT, path), mime });
});

it('finds a page that is loaded again with the screen it shows', () => {
  expect(fileOf('index.html#/today/2026-03-13?person=x')).toEqual(fileOf('index.html'));
});

it('finds no file outside the folder, and none by an address that is not plain', () => {
  const found = STRANGE_PATHS.flatMap((path) => {
    const file = fileOf(path);
    return file === undefined || file.path.startsWith(join(ROOT, '/')) ? [] : [path];
  });
  expect(found).toEqual([]);
});

it.each([
  'app://evil/index.html',
  'app://chronokadr.evil/index.html',
  'app://chronokadrindex.html',
  'https://chronokadr/index.html',
])('finds nothing for %s', (address) => {
  expect(appFileOf(ROOT, address, ORIGIN)).toBeUndefined();
});

it.each(['index', 'index.exe', 'main.cjs', 'data.sqlite', '.html', 'a/.hidden.js', 'a//b.js'])(
  'knows no file %s',
  (path) => {
    expect(fileOf(path)).toBeUndefined();
  },
);
