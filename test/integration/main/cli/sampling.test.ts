// `photo --sampling` says what the screen shows, as a document and as text.
import { beforeAll, describe, expect, it } from 'vitest';

import { runCli } from '#main/cli/run-cli.ts';
import type { SamplingDocument } from '#main/cli/sampling-document.ts';
import { openDatabase } from '#main/database/open-database.ts';
import { all, run, sql } from '#main/database/sql.ts';
import { seededRandom } from '#shared/lib/random.ts';
import { uuidV7 } from '#shared/lib/uuid.ts';
import { cli, cliFolder } from '#test/support/cli.ts';

const folder = cliFolder();
const file = folder.at('study.sqlite');

/** In the place of its own answers: a question in the middle of every tenth segment, answered as it was timed. */
beforeAll(async () => {
  await cli('demo', '--db', file);
  const db = openDatabase(file);
  run(db, sql`DELETE FROM sampled_moment`);
  const random = seededRandom(1);
  const segments = all<{ person: string; at: number; operation: string }>(
    db,
    sql`SELECT segment.person_id AS person, (started_at + ended_at) / 2 AS at,
               operation_id AS operation
        FROM segment JOIN observation ON observation.id = observation_id
        WHERE segment.rowid % 10 = 0`,
  );
  for (const [place, { person, at, operation }] of segments.entries()) {
    run(
      db,
      sql`INSERT INTO sampled_moment (id, rev, person_id, day, planned_at, shown_at, state,
            operation_id, source)
          VALUES (${uuidV7(at, place, random)}, 1, ${person},
            ${new Date(at).toISOString().slice(0, 10)}, ${at}, ${at}, 'answered', ${operation},
            'prompt')`,
    );
  }
  db.close();
});

const sampling = async (): Promise<SamplingDocument> =>
  (await cli('photo', '--db', file, '--sampling')).json['sampling'] as SamplingDocument;

describe('photo --sampling', () => {
  it('agrees with timing wholly where every answer was what was timed', async () => {
    const { check, prompts } = await sampling();
    expect(check.pings).toBe(prompts);
    expect(check.sameOperation.value).toBe(1);
    expect(check.kappa?.value).toBeCloseTo(1, 12);
    expect(check.rows.map(({ difference }) => difference.value)).toEqual(check.rows.map(() => 0));
  });

  it('prints shares, limits and the check', async () => {
    const { operations, moments, chart } = await sampling();
    const { output, code } = await runCli(['photo', '--db', file, '--sampling']);
    expect(code).toBe(0);
    expect(output).toContain(`Work sampling: ${moments} moments, ${moments} answered`);
    for (const { code: word } of operations) expect(output).toContain(word);
    for (const { day } of chart?.days ?? []) expect(output).toContain(day);
    expect(output).toContain('kappa 1.000');
  });

  it('is the same twice, and says so where nothing was asked', async () => {
    expect(await sampling()).toEqual(await sampling());
    const words = ['photo', '--db', file, '--sampling', '--from', '2030-01-01'];
    const { output } = await runCli(words);
    expect(output).toContain('No question was answered');
  });
});
