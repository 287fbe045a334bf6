import { expect, it } from 'vitest';

import { isSafeSqlite } from '#main/database/sqlite-version.ts';

it.each(['3.44.6', '3.44.9', '3.50.7', '3.51.3', '3.52.0', '3.54.1', '4.0.0'])(
  'trusts SQLite %s with commits',
  (version) => expect(isSafeSqlite(version)).toBe(true),
);

it.each(['3.7.0', '3.44.5', '3.45.3', '3.47.0', '3.50.6', '3.51.2', ''])(
  'does not trust SQLite %s',
  (version) => expect(isSafeSqlite(version)).toBe(false),
);
