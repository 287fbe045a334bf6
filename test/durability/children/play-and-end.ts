// Records a number of random commands in several sittings, with a backup in between, and writes a byte to `acks`
// after each command: the trace of its system calls then says what had been promised when.
import { openSync, writeSync } from 'node:fs';

import { makeBackup } from '#main/database/backup.ts';
import { MONDAY, openForWriting, playerOn } from '#test/support/test-store.ts';

const [folder = '', acks = '', sittings = '1', commands = '1', synchronous] = process.argv.slice(2);
const ack = openSync(acks, 'w');
let at = MONDAY;
for (let sitting = 0; sitting < Number(sittings); sitting += 1) {
  const store = openForWriting(folder);
  if (synchronous !== undefined) store.db.pragma(`synchronous = ${synchronous}`);
  const player = playerOn(store.db, sitting + 1, at);
  if (sitting === 0) writeSync(ack, '+'); // persons and catalogue are there
  for (let count = 0; count < Number(commands); count += 1) {
    player.play();
    writeSync(ack, '.');
  }
  at = player.now();
  if (sitting % 2 === 0) makeBackup(store.db, 'daily', at);
  store.close();
}
