import { basename, dirname, extname, join, resolve } from 'node:path';

/** Everything that belongs to one database file, by place. */
export interface StorePaths {
  readonly file: string;
  readonly folder: string;
  /** Name of the file without its extension: the files in shared folders begin with it. */
  readonly stem: string;
  readonly wal: string;
  readonly shm: string;
  /** Locked as long as one process has the store open. */
  readonly lock: string;
  /** Says how the store was last left. */
  readonly marker: string;
  /** A complete database that is about to take the place of `file`. */
  readonly next: string;
  readonly backups: string;
  readonly damaged: string;
}

/** Where a database file's companions are. */
export function storePaths(path: string): StorePaths {
  const file = resolve(path);
  const folder = dirname(file);
  return {
    file,
    folder,
    stem: basename(file, extname(file)),
    wal: `${file}-wal`,
    shm: `${file}-shm`,
    lock: `${file}-lock`,
    marker: `${file}-state`,
    next: `${file}-next`,
    backups: join(folder, 'backups'),
    damaged: join(folder, 'damaged'),
  };
}

/** An instant as part of a file name, UTC: `20261121T101500123Z`. Names sort as their instants do. */
export function stampOf(at: number): string {
  return new Date(at).toISOString().replaceAll(/[-:.]/g, '');
}

/** The instant of a stamp; undefined when the text is none. */
export function instantOfStamp(stamp: string): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/.exec(stamp);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second, ms] = parts;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
  return Number.isNaN(at) ? undefined : at;
}
