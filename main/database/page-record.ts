// SQLite's record format (https://sqlite.org/fileformat2.html#record_format), as far as our tables use it.
import type { Value } from './sql.ts';

/** An integer of variable length, and where the bytes after it begin. */
interface Varint {
  readonly value: number;
  readonly end: number;
}

/** Reads a varint; undefined where the bytes end before it does, or where it is too large for a length or a number. */
export function readVarint(bytes: Buffer, start: number): Varint | undefined {
  let value = 0;
  for (let at = start; at < start + 7; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) return undefined;
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, end: at + 1 };
  }
  return undefined;
}

/** The values of a record, integers as bigints; undefined when these bytes are none. */
export function readRecord(bytes: Buffer): Value[] | undefined {
  const header = readVarint(bytes, 0);
  if (!header || header.value > bytes.length) return undefined;
  const values: Value[] = [];
  let body = header.value;
  for (let at = header.end; at < header.value;) {
    const type = readVarint(bytes, at);
    if (!type) return undefined;
    const length = lengthOf(type.value);
    if (length === undefined || body + length > bytes.length) return undefined;
    values.push(valueOf(type.value, bytes.subarray(body, body + length)));
    body += length;
    at = type.end;
  }
  return body === bytes.length ? values : undefined;
}

const INTEGER_LENGTHS = [0, 1, 2, 3, 4, 6, 8];

/** Bytes of a value of that serial type; undefined for types that our tables do not hold. */
function lengthOf(type: number): number | undefined {
  if (type >= 12) return Math.floor((type - 12) / 2);
  return type === 8 || type === 9 ? 0 : INTEGER_LENGTHS[type];
}

function valueOf(type: number, bytes: Buffer): Value {
  if (type === 0) return null;
  if (type >= 12) return type % 2 === 1 ? bytes.toString('utf8') : bytes;
  if (type === 8 || type === 9) return BigInt(type - 8);
  return type === 6 ? bytes.readBigInt64BE() : BigInt(bytes.readIntBE(0, bytes.length));
}
