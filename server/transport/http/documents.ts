import { Router, type Request, type Response } from 'express';
import type { RecordPort } from '#server/record/port.ts';
import { balanceCsv } from '#server/exports/balanceCsv.ts';
import { toDocx } from '#server/exports/docx.ts';
import { outcomeDocumentOf, releasedDocumentOf, traceOfConsultation } from '#server/exports/fromConsultation.ts';
import { toHtml } from '#server/exports/html.ts';
import { toJson } from '#server/exports/json.ts';
import { toMarkdown } from '#server/exports/markdown.ts';
import type { ExportOptions, OutcomeDocument } from '#server/exports/outcomeDocument.ts';
import { publicTrace } from '#server/exports/publication/publicTrace.ts';
import { traceCsv } from '#server/exports/traceCsv.ts';
import { traceXlsx } from '#server/exports/traceXlsx.ts';
import {
  balanceOfConsultation,
  liveBalanceOf,
  publicBalanceOf,
} from '#shared/consultation/balance/balanceOfConsultation.ts';
import type { Balance } from '#shared/consultation/balance/balanceOf.ts';
import { releasesStanding } from '#shared/consultation/desk/releasedText.ts';
import { sees } from '#shared/consultation/roles.ts';
import type { Format } from '#shared/draft/model.ts';
import { notFound, Problem } from './problem.ts';
import type { Reader, Readers } from './readers.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface DraftWriter {
  type: string;
  write: (document: OutcomeDocument, options: ExportOptions) => unknown;
}

/** How each file format is made; formats that have not come yet answer 501. */
const draftWriters = new Map<string, DraftWriter | 'notYet'>(
  Object.entries({
    md: { type: 'text/markdown; charset=utf-8', write: toMarkdown },
    html: { type: 'text/html; charset=utf-8', write: toHtml },
    json: {
      type: 'application/json',
      write: (document, options) => JSON.stringify(toJson(document, options), null, 1),
    },
    docx: { type: DOCX, write: toDocx },
    pdf: 'notYet',
  }),
);

export function documentRoutes({ readers, record }: { readers: Readers; record: RecordPort }): Router {
  const router = Router();

  const open = async (request: Request<{ id: string }>) => {
    const reader = await readers.open(request);
    const { hash } = await record.head(request.params.id);
    return { ...reader, head: hash };
  };

  router.get('/api/consultations/:id/draft.:extension', async (request, response) => {
    const reader = await open(request);
    const { room, head } = reader;
    const writer = draftWriters.get(request.params.extension);
    if (writer === undefined) throw notFound();
    const format = formatOf(request);
    const annotated = request.query['annotated'] === '1';
    requireDraft(reader, annotated);
    if (writer === 'notYet') throw new Problem('notYet', 'PDF has not come yet. Take DOCX or HTML, which print.');
    const isReleased = isOfReleased(request);
    const documentOf = isReleased ? releasedDocumentOf : outcomeDocumentOf;
    const document = documentOf(room.state, format, head, room.clock().now);
    if (!document) throw noneReleased();
    const name = isReleased ? `${format}-released` : format;
    send(response, writer.type, `${name}.${request.params.extension}`, await writer.write(document, { annotated }));
  });

  router.get('/api/consultations/:id/trace.:extension', async (request, response) => {
    const { audience, isPublic, room, head } = await open(request);
    const { extension } = request.params;
    if (!['json', 'csv', 'xlsx'].includes(extension)) throw notFound();
    const isDesk = sees(audience, 'desk');
    if (!isDesk && !isPublic) throw new Problem('forbidden', 'The trace is for the desk and the bureau.');
    const isReleased = isOfReleased(request);
    if (isReleased && releasesStanding(room.state).length === 0) throw noneReleased();
    const whole = traceOfConsultation(room.state, head, isReleased ? 'released' : 'draft');
    const trace = isDesk ? whole : publicTrace(whole);
    if (extension === 'csv') send(response, 'text/csv; charset=utf-8', 'trace.csv', traceCsv(trace));
    else if (extension === 'xlsx') send(response, XLSX, 'trace.xlsx', await traceXlsx(trace));
    else response.json(trace);
  });

  router.get('/api/consultations/:id/balance.:extension', async (request, response) => {
    const reader = await open(request);
    const { extension } = request.params;
    if (extension !== 'json' && extension !== 'csv') throw notFound();
    const balance = balanceFor(reader);
    if (extension === 'csv') send(response, 'text/csv; charset=utf-8', 'balance.csv', balanceCsv(balance));
    else response.json(balance);
  });

  return router;
}

/** @throws Problem 400 for any other */
export function formatOf(request: Request): Format {
  const { format = 'president' } = request.query;
  if (format !== 'president' && format !== 'secretariat')
    throw new Problem('malformed', 'format is president or secretariat.');
  return format;
}

/** @throws Problem 400 for anything but 0 and 1 */
function isOfReleased(request: Request): boolean {
  const { released = '0' } = request.query;
  if (released !== '0' && released !== '1')
    throw new Problem('malformed', 'released is 1 for the released version, or left out.');
  return released === '1';
}

function noneReleased(): Problem {
  return new Problem('notFound', 'No version of this document is released. Leave out released=1 for the draft.');
}

/** The bureau's is the one on the chair's console; whoever reads only because the record is published reads the public one. */
function balanceFor({ audience, isPublic, room }: Reader): Balance {
  const { now } = room.clock();
  if (sees(audience, 'bureau')) return liveBalanceOf(room.state, now);
  if (isPublic && !sees(audience, 'desk')) return publicBalanceOf(room.state, now);
  return balanceOfConsultation(room.state, now);
}

/** Desk and bureau read the draft; everyone reads the clean copy while the chair shares it, or has published the record. */
function requireDraft({ audience, isPublic, isStranger, room }: Reader, annotated: boolean): void {
  if (sees(audience, 'desk')) return;
  if (!isPublic && !room.state.everyone.draft.shared)
    throw new Problem('forbidden', 'The chair has not shared the draft.');
  if (annotated && isStranger)
    throw new Problem(
      'unauthenticated',
      'The annotated copy is for the desk. Open this consultation by your link first.',
    );
  if (annotated) throw new Problem('forbidden', 'The annotated copy is for the desk.');
}

/** The printable page carries its own style and nothing else: no script, no outside resource. */
export const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

function send(response: Response, type: string, name: string, content: unknown): void {
  const isPage = type.startsWith('text/html');
  if (isPage) response.setHeader('Content-Security-Policy', PAGE_POLICY);
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Disposition', `${isPage ? 'inline' : 'attachment'}; filename="${name}"`);
  response.send(content);
}
