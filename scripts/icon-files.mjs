// The two containers that operating systems want icons in; both hold PNG pictures as they are.

/**
 * Windows: a directory of 16-byte entries, then the pictures (up to 256 pixels).
 * @param {ReadonlyMap<number, Buffer>} pictures size → PNG
 */
export function ico(pictures) {
  const fitting = [...pictures].filter(([size]) => size <= 256);
  const head = Buffer.alloc(6 + 16 * fitting.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(fitting.length, 4);
  let offset = head.length;
  for (const [index, [size, png]] of fitting.entries()) {
    const at = 6 + 16 * index;
    head.writeUInt8(size % 256, at); // 0 stands for 256
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...fitting.map(([, png]) => png)]);
}

/** Apple's names for PNG pictures of each size; @2x ones share the pixels of the next size. */
const APPLE = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]);

/**
 * macOS: `icns`, the whole length, then name, length and picture of each.
 * @param {ReadonlyMap<number, Buffer>} pictures size → PNG
 */
export function icns(pictures) {
  const chunk = (/** @type {string} */ name, /** @type {Buffer} */ body) => {
    const head = Buffer.alloc(8);
    head.write(name, 'ascii');
    head.writeUInt32BE(8 + body.length, 4);
    return Buffer.concat([head, body]);
  };
  const chunks = APPLE.map(([name, size]) => chunk(name, pictures.get(size) ?? Buffer.alloc(0)));
  return chunk('icns', Buffer.concat(chunks));
}
