import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { z } from 'zod';

const memorySchema = z.object({
  main: z
    .object({
      x: z.int(),
      y: z.int(),
      width: z.int().positive(),
      height: z.int().positive(),
      isMaximized: z.boolean(),
    })
    .nullable()
    .default(null),
  /** Whether the person was told that closing the window does not end the recording. */
  knowsTray: z.boolean().default(false),
});

/** What the windows remember of their last run. Losing it costs nothing. */
export type WindowMemory = Readonly<z.infer<typeof memorySchema>>;

/** A small file that outlives the run. */
export interface MemoryFile {
  readonly read: () => WindowMemory;
  readonly change: (values: Partial<WindowMemory>) => void;
}

/** Memory in a file: unreadable means forgotten, unwritable means not remembered. */
export function windowMemory(path: string): MemoryFile {
  let memory = readMemory(path);
  return {
    read: () => memory,
    change: (values) => {
      memory = { ...memory, ...values };
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, JSON.stringify(memory));
      } catch (error) {
        if (!(error instanceof Error && 'code' in error)) throw error; // the disk may be full or read-only
      }
    },
  };
}

function readMemory(path: string): WindowMemory {
  try {
    return memorySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return memorySchema.parse({}); // none yet, or not ours
  }
}
