// The write-ahead log as SQLite reads it after a crash (https://sqlite.org/fileformat2.html#the_write_ahead_log).
import { closeSync, existsSync, openSync, readSync } from 'node:fs';

const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
const MAGIC = 0x377f0682; // the lowest bit says in which byte order checksums are computed

/** What a log says before SQLite opens it. */
export interface WalReading {
  /** False when it is no log: SQLite will leave all of it out. A header of zeros was never finished, and is none. */
  readonly isLog: boolean;
  /** The newest committed image of the database's first page, if the log holds one. */
  readonly pageOne: Buffer | undefined;
  /** Commits that had reached the disk behind a damaged frame: SQLite will leave them out without a word. */
  readonly lostCommits: number;
}

interface Log {
  readonly salts: Buffer;
  readonly isBigEndian: boolean;
  readonly frame: (index: number) => Buffer | undefined;
}

type Checksum = readonly [number, number];

const NO_LOG: WalReading = { isLog: false, pageOne: undefined, lostCommits: 0 };

/** Reads a log without changing it; undefined when there is none, or none was begun. */
export function readWal(path: string): WalReading | undefined {
  if (!existsSync(path)) return undefined;
  const handle = openSync(path, 'r');
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    readSync(handle, header, 0, HEADER_BYTES, 0);
    if (header.every((byte) => byte === 0)) return undefined;
    return readLog(handle, header);
  } finally {
    closeSync(handle);
  }
}

function readLog(handle: number, header: Buffer): WalReading {
  if ((header.readUInt32BE(0) & ~1) >>> 0 !== MAGIC) return NO_LOG;
  const isBigEndian = (header.readUInt32BE(0) & 1) === 1;
  const sum = checksum(header.subarray(0, 24), [0, 0], isBigEndian);
  if (!matches(header, 24, sum)) return NO_LOG;
  const size = FRAME_HEADER_BYTES + header.readUInt32BE(8);
  const frame = (index: number): Buffer | undefined =>
    readAt(handle, HEADER_BYTES + index * size, size);
  return readFrames({ salts: header.subarray(16, 24), isBigEndian, frame }, sum);
}

function readFrames(log: Log, headerSum: Checksum): WalReading {
  let sum = headerSum;
  let index = 0;
  let latest: Buffer | undefined;
  let committed: Buffer | undefined;
  for (let frame = log.frame(0); frame && isOfThisLog(log, frame); frame = log.frame(index)) {
    sum = checksum(frame.subarray(0, 8), sum, log.isBigEndian);
    sum = checksum(frame.subarray(FRAME_HEADER_BYTES), sum, log.isBigEndian);
    if (!matches(frame, 16, sum)) break;
    if (frame.readUInt32BE(0) === 1) latest = frame.subarray(FRAME_HEADER_BYTES);
    if (isCommit(frame)) committed = latest;
    index += 1;
  }
  return { isLog: true, pageOne: committed, lostCommits: commitsFrom(log, index) };
}

/** The last commit behind the damage may be the one that was being written: it was never acknowledged. */
function commitsFrom(log: Log, first: number): number {
  let count = 0;
  for (let index = first, frame = log.frame(first); frame; frame = log.frame(index)) {
    if (isOfThisLog(log, frame) && isCommit(frame)) count += 1;
    index += 1;
  }
  return Math.max(0, count - 1);
}

const isOfThisLog = (log: Log, frame: Buffer): boolean => frame.subarray(8, 16).equals(log.salts);
const isCommit = (frame: Buffer): boolean => frame.readUInt32BE(4) !== 0;

function matches(bytes: Buffer, offset: number, [first, second]: Checksum): boolean {
  return bytes.readUInt32BE(offset) === first && bytes.readUInt32BE(offset + 4) === second;
}

function checksum(bytes: Buffer, start: Checksum, isBigEndian: boolean): Checksum {
  let [first, second] = start;
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    const one = isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
    const two = isBigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4);
    first = (first + one + second) >>> 0;
    second = (second + two + first) >>> 0;
  }
  return [first, second];
}

function readAt(handle: number, position: number, length: number): Buffer | undefined {
  const bytes = Buffer.alloc(length);
  return readSync(handle, bytes, 0, length, position) === length ? bytes : undefined;
}
