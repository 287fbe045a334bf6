// T10: every backup that was made restores to exactly what it was made of, and recording never waits for one.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';

import { backUpAside } from '#main/database/back-up-aside.ts';
import { makeBackup } from '#main/database/backup.ts';
import { restoreBackup } from '#main/database/restore.ts';
import { verify } from '#main/database/verify.ts';
import {
  contentHash,
  DAY_MS,
  MONDAY,
  openForWriting,
  playerOn,
  record,
  removeFolder,
  temporaryFolder,
} from '#test/support/test-store.ts';

import { FAST_DISK, rounds } from './support/campaign.ts';

const BACKUPS = rounds(30, 100);
const WORKER = new URL('../../main/database/backup-worker.ts', import.meta.url);

const root = temporaryFolder(FAST_DISK);
afterAll(() => removeFolder(root));

it(`restores each of ${BACKUPS} backups to what it was made of`, () => {
  const store = openForWriting(join(root, 'recorded'));
  let at = MONDAY;
  let same = 0;
  for (let count = 0; count < BACKUPS; count += 1) {
    at = record(store.db, 25, count, at);
    const { backup } = makeBackup(store.db, 'daily', at + count * DAY_MS);
    const content = contentHash(store.db);
    const profile = join(root, `profile ${count}`);
    mkdirSync(profile);
    const clean = openForWriting(profile);
    restoreBackup(clean.db, backup.path, at);
    clean.close();
    const restored = openForWriting(profile);
    const isSound = verify(restored.db).ok && restored.notices.length === 0;
    same += isSound && contentHash(restored.db) === content ? 1 : 0;
    restored.close();
    removeFolder(profile);
  }
  store.close();
  process.stderr.write(`T10: ${same} of ${BACKUPS} backups restored equal\n`);
  expect(same).toBe(BACKUPS);
});

it('lets recording go on while a backup is made', async () => {
  const store = openForWriting(join(root, 'busy'));
  const seeded = record(store.db, 4000);
  const player = playerOn(store.db, 2, seeded);
  const alone: number[] = [];
  const beside: number[] = [];
  const timed = (): number => {
    const begun = performance.now();
    player.play();
    return performance.now() - begun;
  };
  for (let count = 0; count < 300; count += 1) alone.push(timed());
  for (let day = 0; day < 5; day += 1) {
    const made = backUpAside(WORKER, { file: store.db.name, now: MONDAY + day * DAY_MS });
    const turn = (): Promise<null> => new Promise((resolve) => void setImmediate(resolve, null));
    while ((await Promise.race([made, turn()])) === null) beside.push(timed());
    expect((await made)?.backup.kind).toBe('daily');
  }
  expect(await backUpAside(WORKER, { file: store.db.name, now: MONDAY })).toBeNull();
  store.close();
  const quantile = (values: readonly number[], share: number): number =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
  const figures = (values: readonly number[]): string =>
    [0.5, 0.95, 0.99].map((share) => quantile(values, share).toFixed(1)).join(' / ');
  process.stderr.write(
    `T10: command p50 / p95 / p99 ${figures(alone)} ms alone, ${figures(beside)} ms beside a backup (${beside.length} commands)\n`,
  );
  // On a machine that is busy with other things a command takes its time without a backup too.
  expect(quantile(beside, 0.95)).toBeLessThan(Math.max(50, 4 * quantile(alone, 0.95)));
});

it('fails with a reason when the backup cannot be made', async () => {
  await expect(
    backUpAside(WORKER, { file: join(root, 'nothing.sqlite'), now: MONDAY }),
  ).rejects.toThrow('disk-error');
});
