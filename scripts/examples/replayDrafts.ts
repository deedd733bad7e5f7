import { Progress } from '../replay/progress.ts';
import type { Material } from '../replay/readMaterial.ts';
import { replay } from '../replay/replay.ts';
import { startOwnServer } from '../replay/ownServer.ts';
import type { Speaker } from '#shared/points/point.ts';
import { type AnnotatedDraft, readingSheet, type Said, type SheetLine } from './readingSheet.ts';

export const FORMATS = ['president', 'secretariat'] as const;
export type ExampleFormat = (typeof FORMATS)[number];

/** Both documents of a replayed meeting: as anybody gets them, and sentence by sentence. */
export type Drafts = Record<ExampleFormat, { markdown: string; sheet: SheetLine[] }>;

interface Inputs {
  inputs: { inputId: string; speaker: Speaker | null }[];
}

/** Holds the meeting on a server of its own, over the public surface, and reads what came of it. */
export async function replayDrafts(material: Material): Promise<Drafts> {
  const server = await startOwnServer();
  try {
    const { http, tickets, consultationId, taken, plan } = await replay(
      server,
      material,
      'max',
      new Progress({ write: () => true }),
    );
    const at = `/api/consultations/${consultationId}`;
    const texts = new Map(plan.turns.map(({ n, text }) => [n, text]));
    const words = new Map(taken.map(({ n, interventionId }) => [interventionId, texts.get(n) ?? '']));
    const { inputs } = await http.json<Inputs>(`${at}/trace.json`, tickets.rapporteur);
    const said = new Map(
      inputs.map(({ inputId, speaker }): [string, Said] => [inputId, { speaker, text: words.get(inputId) ?? '' }]),
    );
    const document = async (format: ExampleFormat) => {
      const markdown = await http.bytes(`${at}/draft.md?format=${format}`, tickets.rapporteur);
      const annotated = `${at}/draft.json?format=${format}&annotated=1`;
      const draft = await http.json<AnnotatedDraft>(annotated, tickets.rapporteur);
      return { markdown: withoutHead(String(markdown)), sheet: readingSheet(draft, said, material.setUp) };
    };
    return { president: await document('president'), secretariat: await document('secretariat') };
  } finally {
    await server.stop();
  }
}

/** Tokens are random, so each replay's record ends with another hash: the copy that is published does not name it. */
function withoutHead(markdown: string): string {
  return `${markdown.replace(/\n+Head of the record: [0-9a-f]+\s*$/, '')}\n`;
}
