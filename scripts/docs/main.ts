import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './protocol.ts';

const path = new URL('../../docs/PROTOCOL.md', import.meta.url);
writeFileSync(path, withTables(readFileSync(path, 'utf8')));
