import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  path: string;
  content: Uint8Array | string;
  /** What the directory says instead of the truth. */
  claims?: { size?: number; encrypted?: boolean };
}

/** A compressed archive, byte by byte, so that it can also lie about itself. */
export function deflatedZip(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content, claims = {} } of parts) {
    const name = Buffer.from(path);
    const plain = Buffer.from(content as string);
    const packed = deflateRawSync(plain);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(claims.encrypted ? 1 : 0, 2);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(crc32(plain), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(claims.size ?? plain.length, 18);
    header.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), header, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), header, place, name]));
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, central, end]);
}

/** A few kilobytes that unfold to megabytes of zeros. */
export function zipBomb(path = 'word/document.xml', megabytes = 60): Buffer {
  return deflatedZip([{ path, content: new Uint8Array(megabytes * 1024 * 1024) }]);
}
