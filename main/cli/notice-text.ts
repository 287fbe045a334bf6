import { assertNever } from '#shared/lib/assert.ts';
import type { Loss, Notice } from '#shared/settings/notice.ts';

/** What the store says, in a sentence for a terminal. */
export function noticeText(notice: Notice): string {
  switch (notice.kind) {
    case 'recovered':
      return recoveredText(notice);
    case 'synced-folder':
      return `The folder is copied between computers by ${notice.service}, which can damage the file: ${notice.path}`;
    case 'network-folder':
      return `The folder lies on the network, where the file can be damaged: ${notice.path}`;
    case 'sqlite-unsafe':
      return `SQLite ${notice.version} can lose what was recorded. Use a newer one.`;
    case 'read-only':
      return `The folder cannot be written: ${notice.path}`;
    case 'damaged-in-use':
      return 'The file is damaged: the next opening repairs it.';
    case 'backup-small':
      return `The newest backup is suspiciously small, ${notice.rows} rows after ${notice.rowsBefore}: ${notice.path}`;
    case 'backup-failed':
      return `The backup was not made (${notice.code}).`;
    default:
      return assertNever(notice);
  }
}

type Recovered = Extract<Notice, { kind: 'recovered' }>;

function recoveredText({ source, backupAt, salvagedRows, keptAt, loss }: Recovered): string {
  const ground = {
    file: 'on what the file still held',
    backup: `on the backup of ${timeText(backupAt)}`,
    nothing: 'anew, for there was no good backup',
  }[source];
  return [
    keptAt === null ? 'The file was gone.' : `The file was damaged; it is kept at ${keptAt}.`,
    `It was rebuilt ${ground}, with ${salvagedRows} rows that could still be read.`,
    lossText(loss),
  ].join(' ');
}

function lossText(loss: Loss | null): string {
  if (loss === null) return 'Nothing is lost.';
  const from = loss.from === null ? 'the beginning' : timeText(loss.from);
  const rows = loss.rows === null ? 'An unknown number of rows is' : `${loss.rows} rows are`;
  return `${rows} lost or in doubt, recorded between ${from} and ${timeText(loss.to)}.`;
}

const timeText = (at: number | null): string =>
  at === null ? 'an unknown time' : new Date(at).toISOString();
