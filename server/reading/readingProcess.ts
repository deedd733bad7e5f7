import { Worker } from 'node:worker_threads';
import { readFile } from './readFile.ts';
import { READY, type ReadingRequest } from './readingProtocol.ts';

const MOST_BYTES = 700 * 1024 * 1024;

const watch = new Worker(new URL('./memoryWatch.worker.mjs', import.meta.url), {
  execArgv: [],
  workerData: { mostBytes: MOST_BYTES },
});
watch.unref();

// Loaded before the first file, so that a slow machine does not spend a file's time on it.
await Promise.all([import('./docxText.ts'), import('./pdfText.ts'), import('./csvRows.ts'), import('./xlsxRows.ts')]);
process.send?.(READY);

process.on('message', async (request: ReadingRequest) => {
  process.send?.(await readFile(request));
});
