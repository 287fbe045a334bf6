import { join, resolve } from 'node:path';

import { expect, it } from 'vitest';

import { appPaths } from '#main/lib/paths.ts';
import { problemWith, readArguments } from '#main/start-arguments.ts';

const pathsOf = (words: readonly string[], env = {}) =>
  appPaths({ userData: '/user', ...readArguments(words, env) });

it('keeps the data beside the settings of the user', () => {
  const paths = pathsOf(['.', '--no-sandbox']);
  expect(paths.dataFile).toBe(join('/user', 'data', 'chronokadr.sqlite'));
  expect(paths.userData).toBe('/user');
});

it('keeps them where the person says, the last word first', () => {
  const env = { CHRONOKADR_DATA: '/from/environment' };
  expect(pathsOf([], env).dataFile).toBe(resolve('/from/environment', 'chronokadr.sqlite'));
  expect(pathsOf(['--data-dir=/a', '--data-dir=/b'], env).dataFile).toBe(
    resolve('/b', 'chronokadr.sqlite'),
  );
});

it('never mixes the demonstration with them, wherever they are', () => {
  const paths = pathsOf(['--demo', '--data-dir=/a']);
  expect(paths.dataFile).toBe(join('/user', 'demo', 'chronokadr.sqlite'));
  expect(paths.userData).toBe(join('/user', 'demo'));
  expect(paths.logFile).toBe(join('/user', 'demo', 'logs', 'main.log'));
});

it('reads commands in their order, and finds the one that is none', async () => {
  const asked = readArguments(['--command=unit:2', 'x', '--command=note:a=b', '--commands=z'], {});
  expect(asked.commands).toEqual(['unit:2', 'note:a=b']);
  expect(await problemWith(asked)).toBeUndefined();
  expect(await problemWith({ ...asked, commands: ['unit', 'fly'] })).toContain('--command=fly');
});
