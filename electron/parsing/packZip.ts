import { crc32, deflateRawSync } from 'node:zlib';

/**
 * A zip of parts as they are, which costs least time for a library that takes nothing but a zip and
 * for parts that are compressed already; or deflated.
 */
export function packZip(
  parts: ReadonlyMap<string, Buffer>,
  method: 'stored' | 'deflated' = 'stored',
): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const packed = method === 'stored' ? content : deflateRawSync(content);
    const header = headerOf(name, content, packed.length, methodNumbers[method]);
    const local = Buffer.concat([
      Buffer.from([0x50, 0x4b, 3, 4, 20, 0]),
      header,
      Buffer.from(name),
      packed,
    ]);
    directory.push(
      Buffer.concat([
        Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0]),
        header,
        numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
        Buffer.from(name),
      ]),
    );
    files.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = numbers(
    [0, 2],
    [0, 2],
    [parts.size, 2],
    [parts.size, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...files, ...directory, Buffer.from([0x50, 0x4b, 5, 6]), end]);
}

const methodNumbers = { stored: 0, deflated: 8 } as const;

/** The first of January 1980 at midnight, the earliest that a zip can say. */
const firstMoment = 0x0021_0000;

/** What the local header and the directory have in common: flags (UTF-8 names) to extra field. */
function headerOf(name: string, content: Buffer, packedLength: number, method: number): Buffer {
  return numbers(
    [0x0800, 2],
    [method, 2],
    [firstMoment, 4],
    [crc32(content), 4],
    [packedLength, 4],
    [content.length, 4],
    [Buffer.byteLength(name), 2],
    [0, 2],
  );
}

function numbers(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
