import { existsSync, readFileSync, statSync } from 'node:fs';

import { z } from 'zod';

import { writeDurably } from './durable-file.ts';
import type { StorePaths } from './store-paths.ts';

const markerSchema = z.object({
  state: z.enum(['open', 'closed', 'suspect']),
  /** Size and time of the file when it was closed: another size or time means that somebody else wrote it. */
  size: z.number(),
  modifiedMs: z.number(),
  /** What the database must still hold, so that a foreign write-ahead log is noticed. */
  identity: z.object({ personId: z.string().nullable(), changes: z.number() }).nullable(),
  /** How often the repair of a damaged file was begun without coming to its end. */
  repairs: z.number(),
});

/** How the store was last left. */
export type Marker = Readonly<z.infer<typeof markerSchema>>;

/** By what a database is known again. */
export type Identity = NonNullable<Marker['identity']>;

/** What may have happened to the file since it was last closed. */
export type Condition =
  /** Closed properly and untouched since. */
  | 'clean'
  /** Its process ended without closing it. */
  | 'unclean'
  /** Written by something else, or found damaged while it was open. */
  | 'unknown';

/** The marker beside the database; undefined when there is none that can be read. */
export function readMarker(paths: StorePaths): Marker | undefined {
  if (!existsSync(paths.marker)) return undefined;
  try {
    return markerSchema.parse(JSON.parse(readFileSync(paths.marker, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

/** Writes the marker, on the disk when it returns. */
export function writeMarker(paths: StorePaths, marker: Marker): void {
  writeDurably(paths.marker, JSON.stringify(marker));
}

/** Size and time of the file as the marker keeps them. */
export function fingerprint(file: string): Pick<Marker, 'size' | 'modifiedMs'> {
  const stats = statSync(file, { throwIfNoEntry: false });
  return { size: stats?.size ?? 0, modifiedMs: stats?.mtimeMs ?? 0 };
}

/** Judges the file by its marker. A log with content always means that it was not closed. */
export function conditionOf(paths: StorePaths, marker: Marker | undefined): Condition {
  if (marker?.state === 'open') return 'unclean';
  if (marker === undefined || marker.state === 'suspect') return 'unknown';
  const { size, modifiedMs } = fingerprint(paths.file);
  const hasLog = fingerprint(paths.wal).size > 0;
  return !hasLog && size === marker.size && modifiedMs === marker.modifiedMs ? 'clean' : 'unknown';
}
