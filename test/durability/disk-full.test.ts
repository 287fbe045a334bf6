// T4: a full disk. The command says so at once, nothing that was acknowledged is lost, and recording goes on without a
// restart as soon as there is room.
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { makeBackup } from '#main/database/backup.ts';
import { diskErrorOf } from '#main/database/disk-errors.ts';
import { migrations } from '#main/database/migrations/index.ts';
import { verify } from '#main/database/verify.ts';
import {
  contentHash,
  fileHash,
  openForWriting,
  openIn,
  playerOn,
  record,
  removeFolder,
  temporaryFolder,
} from '#test/support/test-store.ts';

import { isRoot } from './support/campaign.ts';
import { mountSmallDisk } from './support/mounts.ts';

const root = temporaryFolder();
const disk = join(root, 'disk');
const filler = join(disk, 'somebody else’s film');

/** `done`, or the error code as which the user would see the failure. */
function codeOf(work: () => void): string {
  try {
    work();
    return 'done';
  } catch (error) {
    return diskErrorOf(error)?.code ?? String(error);
  }
}

/** Fills the disk up to the last byte. */
function fill(): void {
  const more = Buffer.alloc(4096);
  while (codeOf(() => writeFileSync(filler, more, { flag: 'a' })) === 'done');
}

// Only root can mount a disk.
describe.skipIf(!isRoot)('a full disk', () => {
  let unmount: () => void;
  beforeAll(() => {
    unmount = mountSmallDisk(disk, '3m');
  });
  afterAll(() => {
    unmount();
    removeFolder(root);
  });

  it('is said at once, loses nothing and is survived without a restart', () => {
    const store = openForWriting(disk);
    const replicaFolder = temporaryFolder();
    const replica = openForWriting(replicaFolder);
    const [player, shadow] = [playerOn(store.db, 4), playerOn(replica.db, 4)];
    let done = 0;
    for (; done < 50; done += 1) player.play();
    fill();
    let slowest = 0;
    const timed = (work: () => void): string => {
      const begun = performance.now();
      const said = codeOf(work);
      slowest = Math.max(slowest, performance.now() - begun);
      return said;
    };
    let code = 'done';
    for (; code === 'done' && done < 5000; done += code === 'done' ? 1 : 0) {
      code = timed(() => player.play());
    }
    expect(code).toBe('disk-full');
    for (let count = 0; count < done; count += 1) shadow.play();
    expect(contentHash(store.db)).toBe(contentHash(replica.db));
    expect(timed(() => makeBackup(store.db, 'daily', player.now()))).toBe('disk-full');
    expect(readdirSync(join(disk, 'backups'))).toEqual([]);
    expect(slowest).toBeLessThan(1000);

    rmSync(filler);
    const end = record(store.db, 20, 5, player.now());
    expect(verify(store.db).checks.filter(({ ok }) => !ok)).toEqual([]);
    makeBackup(store.db, 'daily', end);
    const content = contentHash(store.db);
    store.close();
    const again = openForWriting(disk);
    expect(again.notices).toEqual([]);
    expect(contentHash(again.db)).toBe(content);
    process.stderr.write(
      `T4: ${done} commands until the disk was full, slowest message ${slowest.toFixed(1)} ms\n`,
    );
    again.close();
    replica.close();
    removeFolder(replicaFolder);
  });

  it('stops no start: a store that was closed on a full disk opens when there is room', () => {
    const store = openForWriting(disk);
    record(store.db, 10, 6, Date.parse('2026-09-01T09:00:00+03:00'));
    const content = contentHash(store.db);
    fill();
    const opened = openIn(disk);
    expect(opened).toMatchObject({ kind: 'refused', reason: { code: 'database-in-use' } });
    expect(['done', 'disk-full']).toContain(codeOf(store.close));
    // What was given back by closing is taken by somebody else at once.
    fill();
    const full = openIn(disk);
    expect(full.kind === 'refused' ? full.reason.code : full.kind).toBe('disk-full');
    rmSync(filler);
    const again = openForWriting(disk);
    expect(again.notices).toEqual([]);
    expect(contentHash(again.db)).toBe(content);
    again.close();
  });

  it('refuses a migration that might not fit, and leaves the file as it is', () => {
    const file = join(disk, 'chronokadr.sqlite');
    openForWriting(disk).close();
    const before = fileHash(file);
    const room = 2.5 * statSync(file).size;
    fill();
    writeFileSync(filler, Buffer.alloc(Math.max(0, statSync(filler).size - Math.floor(room))));
    const added = {
      version: migrations.length + 1,
      up: (db: ReturnType<typeof openForWriting>['db']) =>
        db.exec('ALTER TABLE segment ADD COLUMN place TEXT'),
    };
    const opened = openIn(disk, { migrations: [...migrations, added] });
    expect(opened).toMatchObject({ kind: 'refused', reason: { code: 'disk-full' } });
    expect(fileHash(file)).toBe(before);
    rmSync(filler);
    const migrated = openForWriting(disk, { migrations: [...migrations, added] });
    expect(migrated.db.pragma('user_version', { simple: true })).toBe(migrations.length + 1);
    migrated.close();
  });
});
