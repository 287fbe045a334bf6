// Opens a store and says what came of it. Lives on with an open one until it is killed, without a reference to it:
// the lock must hold all the same. Ends at once otherwise.
import { writeSync } from 'node:fs';

import { openIn } from '#test/support/test-store.ts';

const [folder = ''] = process.argv.slice(2);
const opened = openIn(folder);
writeSync(1, `${opened.kind === 'refused' ? opened.reason.code : opened.kind}\n`);
if (opened.kind === 'open') setInterval(() => undefined, 1000);
else process.exitCode = 1;
