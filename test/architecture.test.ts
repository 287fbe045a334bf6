import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

/** The areas of the application, and the areas that each may know. The same in all three parts. */
const AREAS: Readonly<Record<string, readonly string[]>> = {
  operations: [],
  hotkeys: ['operations'],
  recording: ['operations', 'hotkeys'],
  workdays: ['operations', 'recording'],
  studies: ['operations', 'recording', 'workdays'],
  statistics: ['operations', 'recording', 'workdays', 'studies'],
  norms: ['operations', 'recording', 'workdays', 'studies', 'statistics'],
  simulation: ['operations', 'recording', 'workdays', 'studies', 'statistics', 'norms'],
  reports: ['operations', 'recording', 'workdays', 'studies', 'statistics', 'norms', 'simulation'],
  settings: ['operations', 'hotkeys', 'recording'],
};

/** What stands beside the areas in each part: who may import whom, from the top down. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  shared: ['contract', 'AREA', 'lib', 'locales'],
  main: ['', 'cli', 'ipc', 'windows', 'AREA', 'database', 'lib'],
  renderer: ['', 'app', 'AREA', 'ui', 'lib'],
};

/**
 * What of `shared` each folder of the other parts may know. An area knows the areas that it may know anyway, and what
 * stands beside it here; whoever brings areas together knows all of it.
 */
const ALL_OF_SHARED = ['contract', ...Object.keys(AREAS), 'lib', 'locales'];
const SHARED: Readonly<Record<string, readonly string[]>> = {
  'main/': ALL_OF_SHARED,
  'main/cli': ALL_OF_SHARED,
  'main/ipc': ALL_OF_SHARED,
  'main/windows': ['contract', 'operations', 'hotkeys', 'recording', 'lib'],
  // The rows of the record, the days that its derived totals are kept by, and what it has to tell when it opens.
  'main/database': ['contract', 'operations', 'recording', 'workdays', 'settings', 'lib'],
  'main/lib': ['operations', 'lib'],
  // A chord becomes a command of the recorder.
  'main/hotkeys': ['recording'],
  'renderer/': ALL_OF_SHARED,
  'renderer/app': ALL_OF_SHARED,
  // Kinds have their colours and patterns; the drawing of a Pareto chart takes its rows.
  'renderer/ui': ['operations', 'statistics', 'lib'],
  'renderer/lib': ['contract', 'operations', 'lib', 'locales'],
};

/** Packages that only their owner may import: a file, or a folder with everything in it. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  'better-sqlite3': ['main/database/'],
  'electron-log': ['main/lib/logging.ts'],
  electron: [
    'main/windows/',
    'main/hotkeys/',
    'main/ipc/',
    'main/recording/power-events.ts',
    'main/index.ts',
    'main/start',
    'main/preload.ts',
  ],
  recharts: ['renderer/ui/charts/'],
  'simple-statistics': [],
  'temporal-polyfill': ['shared/lib/time.ts'],
  'uiohook-napi': ['main/hotkeys/hook-process.ts'],
};

const FILES = globSync('{main,renderer,shared}/**/*.{ts,tsx}').map((path) =>
  path.replaceAll('\\', '/'),
);

interface Place {
  readonly part: string;
  readonly folder: string;
}

function placeOf(file: string): Place {
  const [part = '', folder = '', rest] = file.split('/');
  return { part, folder: rest === undefined ? '' : folder };
}

function isAllowed(from: Place, to: Place): boolean {
  if (from.part !== to.part) return to.part === 'shared' && mayKnowOfShared(from, to.folder);
  if (from.folder === to.folder) return true;
  const fromArea = AREAS[from.folder];
  if (fromArea && to.folder in AREAS) return fromArea.includes(to.folder);
  const layers = LAYERS[from.part] ?? [];
  const level = (folder: string): number => layers.indexOf(folder in AREAS ? 'AREA' : folder);
  return level(from.folder) >= 0 && level(from.folder) < level(to.folder);
}

function mayKnowOfShared({ part, folder }: Place, wanted: string): boolean {
  const own = AREAS[folder] ? [folder, ...AREAS[folder], 'contract', 'lib', 'locales'] : [];
  return [...own, ...(SHARED[`${part}/${folder}`] ?? [])].includes(wanted);
}

function isOwner(file: string, imported: string): boolean {
  const name = imported.split('/')[0] ?? '';
  return OWNERS[name]?.some((place) => file.startsWith(place)) ?? true;
}

interface Import {
  readonly target: string;
  /** `import type` leaves nothing behind when the program runs. */
  readonly isType: boolean;
}

/** Paths from the root for our own files, package names for the rest. */
function importsIn(source: string, file: string): Import[] {
  const found = source.matchAll(
    /^(?:import|export)( type)?\s(?:[\w\s*{},$]*?\sfrom\s)?'([^']+)'|import\('([^']+)'\)/gm,
  );
  return [...found].map(([, type, fixed, dynamic]) => {
    const path = fixed ?? dynamic ?? '';
    const own = path.startsWith('.') ? join(dirname(file), path).replaceAll('\\', '/') : path;
    return { target: own.replace(/^#/, ''), isType: type !== undefined };
  });
}

const importsOf = (file: string): Import[] => importsIn(readFileSync(file, 'utf8'), file);

const isOwnFile = (target: string): boolean => /^(?:main|renderer|shared)\//.test(target);

/** The first chain of imports that comes back to where it began. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const cycle = walk(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = walk(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}

/** Every import that is still there at run time, however far away. */
function reachedFrom(entry: string): Set<string> {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    for (const { target, isType } of importsOf(file)) {
      if (isType || reached.has(target)) continue;
      reached.add(target);
      if (isOwnFile(target) && /\.tsx?$/.test(target) && existsSync(target)) visit(target);
    }
  };
  visit(entry);
  return reached;
}

describe('layers and areas', () => {
  it('let every file import only what stands below it', () => {
    const violations = FILES.flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => isOwnFile(target) && !isAllowed(placeOf(file), placeOf(target)))
        .map(({ target }) => `${file} → ${target}`),
    );
    expect(violations).toEqual([]);
  });

  it.each([
    ['renderer/operations/x.tsx', 'renderer/studies/y.tsx'],
    ['renderer/statistics/x.tsx', 'renderer/settings/y.tsx'],
    ['renderer/ui/x.tsx', 'renderer/app/y.tsx'],
    ['shared/lib/x.ts', 'shared/operations/y.ts'],
    ['shared/operations/x.ts', 'shared/contract/y.ts'],
    ['shared/operations/x.ts', 'main/database/y.ts'],
    ['renderer/lib/x.ts', 'main/lib/y.ts'],
    ['renderer/workdays/x.tsx', 'shared/settings/y.ts'],
    ['renderer/recording/x.tsx', 'shared/statistics/y.ts'],
    ['renderer/recording/x.tsx', 'shared/workdays/y.ts'],
    ['renderer/ui/x.tsx', 'shared/contract/y.ts'],
    ['main/hotkeys/x.ts', 'shared/workdays/y.ts'],
    ['main/database/x.ts', 'shared/statistics/y.ts'],
    ['main/unknown/x.ts', 'shared/lib/y.ts'],
    ['shared/recording/x.ts', 'renderer/recording/y.ts'],
    ['main/database/x.ts', 'main/operations/y.ts'],
    ['main/recording/x.ts', 'main/ipc/y.ts'],
    ['main/ipc/x.ts', 'main/cli/y.ts'],
    ['main/unknown/x.ts', 'main/lib/y.ts'],
    ['main/lib/x.ts', 'main/unknown/y.ts'],
  ])('would notice %s → %s', (from, to) => {
    expect(isAllowed(placeOf(from), placeOf(to))).toBe(false);
  });

  it('know only areas that exist', () => {
    expect(Object.values(AREAS).flat()).toSatisfy((names: string[]) =>
      names.every((name) => name in AREAS),
    );
  });
});

describe('packages', () => {
  it('are imported by their owners only', () => {
    const violations = FILES.flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => !isOwner(file, target))
        .map(({ target }) => `${file} → ${target}`),
    );
    expect(violations).toEqual([]);
  });

  it.each([
    ['main/recording/x.ts', 'better-sqlite3'],
    ['main/recording/x.ts', 'electron'],
    ['main/cli/x.ts', 'electron'],
    ['main/ipc/x.ts', 'electron-log/main'],
    ['main/hotkeys/x.ts', 'uiohook-napi'],
    ['renderer/statistics/x.tsx', 'recharts'],
    ['shared/workdays/x.ts', 'temporal-polyfill'],
    ['shared/statistics/x.ts', 'simple-statistics'],
  ])('would notice %s → %s', (file, name) => {
    expect(isOwner(file, name)).toBe(false);
  });

  it.runIf(existsSync('main/cli/index.ts'))(
    'of Electron are not reached by the command line',
    () => {
      const reached = reachedFrom('main/cli/index.ts');
      expect(reached.size).toBeGreaterThan(1);
      expect([...reached].filter((target) => target.split('/')[0] === 'electron')).toEqual([]);
    },
  );
});

describe('imports', () => {
  const graph = (edges: Record<string, string[]>): Map<string, string[]> =>
    new Map(Object.entries(edges));

  it('never go in a circle', () => {
    const all = FILES.map((file) => [file, importsOf(file).map(({ target }) => target)] as const);
    expect(findCycle(new Map(all))).toBeUndefined();
  });

  it('would be seen to go in a circle', () => {
    expect(findCycle(graph({ a: ['b', 'c'], b: ['c'], c: ['d'], d: ['b'] }))).toEqual([
      'b',
      'c',
      'd',
      'b',
    ]);
    expect(findCycle(graph({ a: ['b', 'c'], b: ['c'] }))).toBeUndefined();
  });

  it('are found in every form', () => {
    const source = `import 'a';
import type { B } from './b.ts';
import {
  c,
} from '#shared/lib/c.ts';
export * from '../d.ts';
const e = await import('e');
export const f = (text: string): string[] => text.split('.');
`;
    expect(importsIn(source, 'main/x/y.ts')).toEqual([
      { target: 'a', isType: false },
      { target: 'main/x/b.ts', isType: true },
      { target: 'shared/lib/c.ts', isType: false },
      { target: 'main/d.ts', isType: false },
      { target: 'e', isType: false },
    ]);
  });
});

describe('files', () => {
  const lines = FILES.map((file) => ({
    file,
    count: readFileSync(file, 'utf8').split('\n').length - 1,
  })).toSorted((a, b) => a.count - b.count);

  it('hold one idea: never more than 250 lines', () => {
    expect(lines.filter(({ count }) => count > 250)).toEqual([]);
  });

  it('are small as a rule: half of them have 60 lines at most', () => {
    expect(lines[Math.floor(lines.length / 2)]?.count ?? 0).toBeLessThanOrEqual(60);
  });
});
