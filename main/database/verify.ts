import type { Check } from './check.ts';
import { contentChecks } from './content-checks.ts';
import { migrations } from './migrations/index.ts';
import {
  APPLICATION_ID,
  pragma,
  type Pragmas,
  pragmasInForce,
  requiredPragmas,
  sqliteVersion,
} from './open-database.ts';
import type { WritableDatabase } from './sql.ts';
import { isSafeSqlite } from './sqlite-version.ts';

/** What `chronokadr verify` prints. */
export interface Verification {
  readonly ok: boolean;
  readonly sqlite: string;
  readonly pragmas: Pragmas;
  readonly checks: readonly Check[];
}

/** Looks at everything that must hold of an open database, by a full scan. Changes nothing. */
export function verify(db: WritableDatabase): Verification {
  const checks = [...settingChecks(db), ...structureChecks(db), ...contentChecks(db)];
  return {
    ok: checks.every(({ ok }) => ok),
    sqlite: sqliteVersion(),
    pragmas: pragmasInForce(db),
    checks,
  };
}

/** The file's structure, as SQLite itself checks it. */
export function structureChecks(db: WritableDatabase): Check[] {
  const integrity = String(db.pragma('integrity_check(1)', { simple: true }));
  const [orphan] = listOf(db.pragma('foreign_key_check'));
  return [
    { name: 'integrity', ok: integrity === 'ok', detail: integrity },
    {
      name: 'foreign-keys',
      ok: orphan === undefined,
      detail: orphan === undefined ? 'ok' : JSON.stringify(orphan),
    },
  ];
}

function settingChecks(db: WritableDatabase): Check[] {
  const version = sqliteVersion();
  return [
    { name: 'sqlite', ok: isSafeSqlite(version), detail: version },
    equal('application-id', pragma(db, 'application_id'), APPLICATION_ID),
    equal('schema-version', pragma(db, 'user_version'), migrations.length),
    ...(db.readonly ? [] : pragmaChecks(db)),
  ];
}

/** Without a temporary table or write, a reader's pragmas protect nothing. */
function pragmaChecks(db: WritableDatabase): Check[] {
  const inForce = pragmasInForce(db);
  return Object.entries(requiredPragmas()).map(([name, value]) =>
    equal(`pragma-${name.replaceAll('_', '-')}`, inForce[name], value),
  );
}

function equal(name: string, found: unknown, expected: unknown): Check {
  const ok = found === expected;
  return {
    name,
    ok,
    detail: ok ? String(found) : `${String(found)} instead of ${String(expected)}`,
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
