import { readFile } from 'node:fs/promises';
export const reads = readFile;
