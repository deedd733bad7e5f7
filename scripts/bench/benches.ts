import type { Bench } from './bench.ts';
import { P1 } from './benches/bytes.ts';
import { draftUpdate } from './benches/draftUpdate.ts';
import { D1 } from './benches/durable.ts';
import { F1, F2, F3 } from './benches/fanOut.ts';
import { M1 } from './benches/idle.ts';
import { S3 } from './benches/joining.ts';
import { S1 } from './benches/storm.ts';

/** Every bench by its name. One more is a file under benches/ and a line here. */
export const benches: Record<string, Bench> = { F1, F2, F3, P1, S1, S3, D1, M1, 'draft-update': draftUpdate };
