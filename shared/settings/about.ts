import { z } from 'zod';

/** What runs, and over which file. */
export const aboutSchema = z.object({
  version: z.string(),
  /** `demo`: the generated study, apart from the person's own data; `read-only`: nothing can be recorded. */
  mode: z.enum(['own', 'demo', 'read-only']),
  dataFile: z.string(),
  sqlite: z.string(),
  electron: z.string().nullable(),
  /** Language of the system, for the setting `system`. */
  systemLanguage: z.enum(['ru', 'en']),
  zone: z.string(),
});
export type About = Readonly<z.infer<typeof aboutSchema>>;

/** A backup on disk. */
export const backupEntrySchema = z.object({
  file: z.string(),
  kind: z.string(),
  madeAt: z.int(),
  bytes: z.int().nonnegative(),
});
export type BackupEntry = Readonly<z.infer<typeof backupEntrySchema>>;
