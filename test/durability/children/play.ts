// Records random commands for ever, and writes a line after each that was carried out: what is written is promised.
import { writeSync } from 'node:fs';

import { openForWriting, playerOn } from '#test/support/test-store.ts';

const [folder = '', seed = '1', start = '0'] = process.argv.slice(2);
const { db, notices } = openForWriting(folder);
const player = playerOn(db, Number(seed), Number(start));
writeSync(1, `${JSON.stringify(notices)}\n`);
for (;;) {
  player.play();
  writeSync(1, '.\n');
}
