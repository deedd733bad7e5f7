import { crc32 } from 'node:zlib';

/** An archive that holds the parts as they are, uncompressed. */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const name = Buffer.from(path);
    const common = headerOf(name, content);
    const local = Buffer.concat([signed(0x04034b50), common, name, content]);
    directory.push(Buffer.concat([signed(0x02014b50), short(20), common, Buffer.alloc(10), long(offset), name]));
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = short(parts.size);
  const end = [signed(0x06054b50), short(0), short(0), count, count, long(central.length), long(offset), short(0)];
  return Buffer.concat([...bodies, central, ...end]);
}

/** What both headers of an entry say: version, UTF-8 names, no compression, no time, checksum, sizes, length of the name. */
function headerOf(name: Buffer, content: Uint8Array): Buffer {
  const sizes = [long(crc32(content)), long(content.length), long(content.length)];
  return Buffer.concat([short(20), short(0x0800), short(0), long(0), ...sizes, short(name.length), short(0)]);
}

function short(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function long(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

const signed = long;
