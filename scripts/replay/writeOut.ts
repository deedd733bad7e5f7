import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { figuresOf, type TraceRead } from './figures.ts';
import type { Material } from './readMaterial.ts';
import type { Replayed } from './replay.ts';

export type Figures = ReturnType<typeof figuresOf>;

/** Fetches every document as a client would, and writes them with the figures into the directory. */
export async function writeOut(
  out: string,
  material: Material,
  replayed: Replayed,
  run: { speed: string; server: string },
): Promise<Figures> {
  const { http, tickets, consultationId } = replayed;
  const at = `/api/consultations/${consultationId}`;
  const files: Record<string, [path: string, ticket: string]> = {
    'president.md': [`${at}/draft.md?format=president`, tickets.rapporteur],
    'secretariat.md': [`${at}/draft.md?format=secretariat`, tickets.rapporteur],
    'president.docx': [`${at}/draft.docx?format=president`, tickets.rapporteur],
    'secretariat.docx': [`${at}/draft.docx?format=secretariat`, tickets.rapporteur],
    'trace.csv': [`${at}/trace.csv`, tickets.rapporteur],
    'record.ndjson': [`${at}/record.ndjson`, tickets.chair],
    'balance.json': [`${at}/balance.json`, tickets.chair],
  };
  await mkdir(out, { recursive: true });
  for (const [name, [path, ticket]] of Object.entries(files))
    await writeFile(join(out, name), await http.bytes(path, ticket));
  const trace = await http.json<TraceRead>(`${at}/trace.json`, tickets.rapporteur);
  const verify = await http.json<unknown>(`${at}/verify`, tickets.chair);
  const figures = figuresOf(material, replayed, trace, verify, run);
  await writeFile(join(out, 'replay.json'), `${JSON.stringify(figures, null, 1)}\n`);
  return figures;
}
