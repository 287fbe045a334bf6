// Opens a store as another account, if one is given, says what came of it and what it holds, and closes it.
import { writeSync } from 'node:fs';

import { openDatabase } from '#main/database/open-database.ts';
import { openIn, truthHash } from '#test/support/test-store.ts';

const [folder = '', account] = process.argv.slice(2);
openDatabase(':memory:').close(); // the library is loaded while this account may still read it
if (account !== undefined) {
  process.setgid?.(Number(account));
  process.setuid?.(Number(account));
}
const opened = openIn(folder);
if (opened.kind === 'refused') {
  writeSync(1, `${JSON.stringify({ kind: opened.kind, code: opened.reason.code })}\n`);
} else {
  const truth = truthHash(opened.db);
  opened.close();
  writeSync(1, `${JSON.stringify({ kind: opened.kind, notices: opened.notices, truth })}\n`);
}
