import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Bounds of the main window as it was left. */
interface LeftBounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
}

/** What the windows remember of their last run. Losing it costs nothing. */
export interface WindowMemory {
  readonly main: LeftBounds | null;
  /** Whether the person was told that closing the window does not end the recording. */
  readonly knowsTray: boolean;
}

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
        if (!isOfSystem(error)) throw error; // the disk may be full or read-only
      }
    },
  };
}

const isOfSystem = (error: unknown): boolean => error instanceof Error && 'code' in error;

const NOTHING: WindowMemory = { main: null, knowsTray: false };

/** The file may be missing, older or broken. It is read by hand, because it stands in the way of the first window. */
function readMemory(path: string): WindowMemory {
  try {
    const found: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof found !== 'object' || found === null) return NOTHING;
    return {
      main: 'main' in found && isBounds(found.main) ? found.main : null,
      knowsTray: 'knowsTray' in found && found.knowsTray === true,
    };
  } catch (error) {
    const isUnreadable = error instanceof SyntaxError || isOfSystem(error);
    if (!isUnreadable) throw error;
    return NOTHING;
  }
}

function isBounds(value: unknown): value is LeftBounds {
  if (typeof value !== 'object' || value === null) return false;
  const numbers = ['x', 'y', 'width', 'height'].map((name): unknown => Reflect.get(value, name));
  return numbers.every(Number.isInteger) && typeof Reflect.get(value, 'isMaximized') === 'boolean';
}
