import { z } from 'zod';

/** Programs that copy folders between computers: they copy a database in the middle of its changes. */
export const SYNC_SERVICES = [
  'OneDrive',
  'Dropbox',
  'iCloud',
  'Google Drive',
  'Yandex.Disk',
  'Syncthing',
] as const;
const syncServiceSchema = z.enum(SYNC_SERVICES);
export type SyncService = z.infer<typeof syncServiceSchema>;

const instantSchema = z.int();

/** What could not be brought back: at most what was recorded from `from` (null: from the beginning) to `to`. */
export const lossSchema = z.object({
  from: instantSchema.nullable(),
  to: instantSchema,
  /** Rows that are known to be gone, or for which nobody can vouch; null when nobody can tell how many. */
  rows: z.int().nonnegative().nullable(),
});
export type Loss = Readonly<z.infer<typeof lossSchema>>;

/** What the store tells the user once after it was opened or backed up. Texts: `notices.<kind>`. */
export const noticeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('synced-folder'), service: syncServiceSchema, path: z.string() }),
  z.object({ kind: z.literal('network-folder'), path: z.string() }),
  /** This SQLite can lose commits: only a development runtime may go on with it. */
  z.object({ kind: z.literal('sqlite-unsafe'), version: z.string() }),
  z.object({ kind: z.literal('read-only'), path: z.string() }),
  /** The file was damaged or gone, and was rebuilt. */
  z.object({
    kind: z.literal('recovered'),
    /** What the rebuilt file began with. */
    source: z.enum(['file', 'backup', 'nothing']),
    /** When that backup was made. */
    backupAt: instantSchema.nullable(),
    /** Rows that were read out of the damaged file and are not in the backup. */
    salvagedRows: z.int().nonnegative(),
    /** Where the damaged file is kept; null when there was no file. */
    keptAt: z.string().nullable(),
    /** Null: everything that was recorded is there again. */
    loss: lossSchema.nullable(),
  }),
  /** The file proved damaged while it was open: the next start repairs it. */
  z.object({ kind: z.literal('damaged-in-use') }),
  /** The newest backup holds less than half of what the one before held. */
  z.object({
    kind: z.literal('backup-small'),
    path: z.string(),
    rows: z.int().nonnegative(),
    rowsBefore: z.int().nonnegative(),
  }),
  z.object({ kind: z.literal('backup-failed'), code: z.string() }),
]);
export type Notice = Readonly<z.infer<typeof noticeSchema>>;
