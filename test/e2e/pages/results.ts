import type { Locator, Page } from '@playwright/test';

import {
  formatAverage,
  formatAverageRange,
  formatDay,
  formatDuration,
  formatNumber,
  formatShare,
  formatShareRange,
  NO_VALUE,
} from '#shared/lib/format.ts';
import { operationName } from '#shared/operations/operation-name.ts';
import type { RawPhoto } from '#test/support/raw-photo.ts';

import { wordsOf } from './words.ts';

/** The head of a column. */
export const columnHead = (id: string): string => wordsOf('en', `statistics.columns.${id}`);

/**
 * A table as it is read: each row by the heads of its columns, but for those left out. A space that keeps words together
 * is a space.
 */
export async function readTable(
  table: Locator,
  without: readonly string[] = [],
): Promise<Record<string, string>[]> {
  const heads = await table.locator('thead th').allInnerTexts();
  const rows = await table.locator('tbody tr, tfoot tr').all();
  const texts = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  return texts.map((cells) =>
    Object.fromEntries(
      heads
        .map((head, nth) => [head.trim(), plain(cells[nth] ?? '')] as const)
        .filter(([head]) => !without.includes(head)),
    ),
  );
}

/** Node and Electron write `Wed 25 Nov` and `Wed, 25 Nov`: their tables of languages are of different years. */
const plain = (text: string): string =>
  text
    .replaceAll('\u00A0', ' ')
    .replace(/^(\w{3}),/, '$1')
    .trim();
const duration = (ms: number): string => formatDuration('en', ms);
const share = (part: number | null): string => (part === null ? NO_VALUE : formatShare('en', part));
const count = (value: number): string => formatNumber('en', value);
const average = (ms: number | null): string => (ms === null ? NO_VALUE : formatAverage('en', ms));

const byHeads = (cells: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(cells).map(([id, text]) => [columnHead(id), plain(text)]));

type Operation = RawPhoto['operations'][number];

const averageWith = ({ value, low, high }: Operation['mean']): string =>
  value === null || low === null || high === null
    ? average(value)
    : formatAverageRange('en', value, { low, high });

/** What the table of operations must say of those figures, but for the advice how many are enough. */
export function operationRows({ operations, ms }: RawPhoto): Record<string, string>[] {
  const sum = (of: (row: Operation) => number): string =>
    count(operations.reduce((total, row) => total + of(row), 0));
  const rows = operations.map((row) =>
    byHeads({
      operation: operationName(row, 'en'),
      time: duration(row.ms),
      share: share(row.shareOfWorking),
      n: count(row.observations),
      units: count(row.units),
      mean: averageWith(row.mean),
      perUnit: average(row.perUnit),
      median: average(row.median),
      p90: average(row.p90),
      interruptions: count(row.interruptions),
    }),
  );
  const total = byHeads({
    operation: wordsOf('en', 'statistics.total'),
    time: duration(ms),
    share: share(1),
    n: sum(({ observations }) => observations),
    units: sum(({ units }) => units),
    mean: '',
    perUnit: '',
    median: '',
    p90: '',
    interruptions: sum(({ interruptions }) => interruptions),
  });
  return [...rows, total];
}

/** What the list of days must say, for one person. */
export function dayRows({ days }: RawPhoto): Record<string, string>[] {
  return days.map(({ day, ms, workingMs, resultMs, coverage, gapMs, segments }) =>
    byHeads({
      day: formatDay('en', day, 'short'),
      recorded: duration(ms),
      working: duration(workingMs),
      result: duration(resultMs),
      nonResult: share(workingMs === 0 ? null : 1 - resultMs / workingMs),
      coverage: share(coverage),
      gaps: gapMs === 0 ? NO_VALUE : duration(gapMs),
      segments: count(segments),
    }),
  );
}

/** What the head of the results must say: the finding, and the definition with its parts. */
export function headline({ nonResultShare, resultMs, workingMs, byKind }: RawPhoto) {
  const { value, low, high } = nonResultShare;
  const parts = {
    result: resultMs,
    working: workingMs,
    rest: byKind.rest,
    absence: byKind.absence,
  };
  const definition = Object.entries(parts).reduce(
    (text, [name, ms]) => text.replace(`<${name}/>`, duration(ms)),
    wordsOf('en', 'statistics.definition'),
  );
  const range =
    value === null || low === null || high === null
      ? share(value)
      : formatShareRange('en', value, { low, high });
  return { share: plain(share(value)), range: plain(range), definition: plain(definition) };
}

/** The results of a window. */
export function resultsOf(page: Page) {
  return {
    operations: page.getByRole('table', { name: 'Operations' }),
    days: page.getByRole('grid', { name: 'Days' }),
    facts: page.locator('main p').first(),
    definition: page.locator('main p').filter({ hasText: 'Not selling = ' }),
  };
}
