import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

const OXLINT = join(
  dirname(createRequire(import.meta.url).resolve('oxlint/package.json')),
  'bin/oxlint',
);

/** Files that .oxlintrc.json must refuse, and the rule that refuses them. */
const REFUSED: readonly (readonly [file: string, source: string, rule: string])[] = [
  ['shared/lib/a.ts', `import 'node:fs';`, 'no-restricted-imports'],
  ['shared/recording/b.ts', `import 'electron';`, 'no-restricted-imports'],
  ['renderer/lib/c.ts', `import 'node:fs';`, 'no-restricted-imports'],
  ['renderer/ui/d.tsx', `import 'electron';`, 'no-restricted-imports'],
  ['main/recording/e.ts', `import { app } from 'electron';\napp.quit();`, 'no-restricted-imports'],
  ['main/cli/f.ts', `import { app } from 'electron';\napp.quit();`, 'no-restricted-imports'],
  [
    'main/windows/g.ts',
    `import { ipcMain } from 'electron';\nipcMain.on('x', () => {});`,
    'no-restricted-imports',
  ],
  ['main/lib/h.ts', `export default 1;`, 'no-default-export'],
  ['main/lib/i.ts', `console.log(1);`, 'no-console'],
  ['main/lib/j.ts', `export const x = (y?: string): string => y!;`, 'no-non-null-assertion'],
  ['main/lib/SnakeNot_this.ts', `export const x = 1;`, 'filename-case'],
];

/** Files that look much the same and are fine. */
const ACCEPTED: readonly (readonly [file: string, source: string])[] = [
  ['main/windows/k.ts', `import { app } from 'electron';\napp.quit();`],
  ['main/ipc/l.ts', `import { ipcMain } from 'electron';\nipcMain.on('x', () => {});`],
  [
    'main/lib/m.ts',
    `import { readFileSync } from 'node:fs';\nexport const x = (): string => readFileSync('x', 'utf8');`,
  ],
];

let folder = '';
let findings: readonly { readonly filename: string; readonly code: string }[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
  copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [file, source] of [...REFUSED, ...ACCEPTED]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${source}\n`);
  }
  const { stdout } = spawnSync(process.execPath, [OXLINT, '--format=json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  findings = JSON.parse(stdout).diagnostics;
});

afterAll(() => rmSync(folder, { recursive: true }));

it.each(REFUSED)('refuses %s: %s', (file, _source, rule) => {
  const rules = findings.filter(({ filename }) => filename === file).map(({ code }) => code);
  expect(rules.join(' ')).toContain(`(${rule})`);
});

it.each(ACCEPTED)('accepts %s', (file) => {
  expect(findings.filter(({ filename }) => filename === file)).toEqual([]);
});
