import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** Makes `folder` a disk of its own, of so many bytes. Returns what takes it away again. */
export function mountSmallDisk(folder: string, size: string): () => void {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  return () => void execFileSync('umount', ['-l', folder]);
}

/** Makes `folder` a place where nobody can write, not even root. Returns what takes that away again. */
export function mountReadOnly(folder: string): () => void {
  execFileSync('mount', ['--bind', folder, folder]);
  execFileSync('mount', ['-o', 'remount,bind,ro', folder]);
  return () => void execFileSync('umount', ['-l', folder]);
}
