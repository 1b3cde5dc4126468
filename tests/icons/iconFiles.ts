/** PNG pictures by their width, which is their height. */
export type Pictures = ReadonlyMap<number, Buffer>;

/** A Windows icon that holds PNGs: six bytes of head, sixteen per picture, then the pictures. */
export function packIco(pictures: Pictures, sizes: readonly number[]): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  const bodies = sizes.map((size) => pictureOf(pictures, size));
  let offset = head.length + 16 * sizes.length;
  const entries = sizes.map((size, at) => {
    const body = bodies[at] ?? Buffer.alloc(0);
    const entry = Buffer.alloc(16);
    // 256 is written as 0.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(body.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += body.length;
    return entry;
  });
  return Buffer.concat([head, ...entries, ...bodies]);
}

/** Apple's names of PNG pictures in an icon, with their widths. */
const icnsTypes: readonly (readonly [string, number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
];

/** A Mac icon: its name and length, then each picture behind its own name and length. */
export function packIcns(pictures: Pictures): Buffer {
  const parts = icnsTypes.map(([type, size]) => chunk(type, pictureOf(pictures, size)));
  return chunk('icns', Buffer.concat(parts));
}

function chunk(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(head.length + body.length, 4);
  return Buffer.concat([head, body]);
}

function pictureOf(pictures: Pictures, size: number): Buffer {
  const picture = pictures.get(size);
  if (picture === undefined) throw new Error(`no picture of ${String(size)} pixels`);
  return picture;
}
