import { createRequire } from 'node:module';

/** The part of yauzl that is used here; the package has no types. */
interface Zip {
  on(event: 'entry', listener: (entry: { fileName: string }) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  readEntry(): void;
  openReadStream(entry: unknown, done: (error: Error | null, stream: NodeJS.ReadableStream) => void): void;
}
interface Yauzl {
  fromBuffer(file: Buffer, options: { lazyEntries: boolean }, done: (error: Error | null, zip: Zip) => void): void;
}
const yauzl = createRequire(import.meta.url)('yauzl') as Yauzl;

/** All parts of a zip file as text, by name. */
export function unzip(file: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(file, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const parts = new Map<string, string>();
      zip.on('error', reject);
      zip.on('end', () => resolve(parts));
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('error', reject);
          stream.on('end', () => {
            parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}
