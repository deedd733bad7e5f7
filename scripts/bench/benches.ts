import type { Bench } from './bench.ts';
import { P1 } from './benches/bytes.ts';
import { draftCoverage } from './benches/draftCoverage.ts';
import { draftKeySentences } from './benches/draftKeySentences.ts';
import { draftNotes } from './benches/draftNotes.ts';
import { draftStability } from './benches/draftStability.ts';
import { draftTopics } from './benches/draftTopics.ts';
import { draftUpdate } from './benches/draftUpdate.ts';
import { draftWhole } from './benches/draftWhole.ts';
import { D1 } from './benches/durable.ts';
import { F1, F2, F3 } from './benches/fanOut.ts';
import { M1 } from './benches/idle.ts';
import { S3 } from './benches/joining.ts';
import { S1 } from './benches/storm.ts';

/** What the draft is worth, in process: no server, no clients. */
const drafting: Record<string, Bench> = {
  'draft-topics': draftTopics,
  'draft-acts': draftKeySentences,
  'draft-notes': draftNotes,
  'draft-whole': draftWhole,
  'draft-coverage': draftCoverage,
  'draft-stability': draftStability,
};

/** Every bench by its name. One more is a file under benches/ and a line here. */
export const benches: Record<string, Bench> = {
  ...{ F1, F2, F3, P1, S1, S3, D1, M1, 'draft-update': draftUpdate },
  ...drafting,
};

/** Names that stand for several: `npm run bench -- draft`. */
export const groups: Record<string, string[]> = { draft: Object.keys(drafting) };
