// Opens a store of the version before, which brings it up, and closes it.
import { writeSync } from 'node:fs';

import { openForWriting } from '#test/support/test-store.ts';

import { migrationsWithSlow } from '../support/slow-migration.ts';

const [folder = ''] = process.argv.slice(2);
writeSync(1, 'begin\n');
const store = openForWriting(folder, { migrations: migrationsWithSlow });
writeSync(1, 'migrated\n');
store.close();
