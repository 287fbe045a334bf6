import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { windowMemory } from '#main/windows/window-memory.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chronokadr-windows-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bounds = { x: 1, y: 2, width: 1280, height: 840, isMaximized: true };

describe('what the windows remember', () => {
  it('is there at the next start', () => {
    const path = join(folder, 'deep/windows.json');
    windowMemory(path).change({ main: bounds, knowsTray: true });
    expect(windowMemory(path).read()).toEqual({ main: bounds, knowsTray: true });
  });

  it.each(['', '{', 'null', '[]', '{"main": {"x": "1"}, "knowsTray": 1}'])(
    'is nothing when the file holds %j',
    (text) => {
      const path = join(folder, 'windows.json');
      writeFileSync(path, text);
      expect(windowMemory(path).read()).toEqual({ main: null, knowsTray: false });
    },
  );

  it('is nothing when there is no file, or a folder in its place', () => {
    expect(windowMemory(join(folder, 'none.json')).read().main).toBeNull();
    expect(windowMemory(folder).read().main).toBeNull();
  });

  it('lasts for the run where it cannot be written', () => {
    const memory = windowMemory(folder);
    memory.change({ knowsTray: true });
    expect(memory.read().knowsTray).toBe(true);
  });
});
