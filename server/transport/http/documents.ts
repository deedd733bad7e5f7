import { Router, type Request, type Response } from 'express';
import type { RecordPort, SessionRow } from '#server/record/port.ts';
import type { Rooms } from '#server/rooms/rooms.ts';
import { balanceCsv } from '#server/exports/balanceCsv.ts';
import { toDocx } from '#server/exports/docx.ts';
import { balanceOfConsultation, outcomeDocumentOf, traceOfConsultation } from '#server/exports/fromConsultation.ts';
import { toHtml } from '#server/exports/html.ts';
import { toJson } from '#server/exports/json.ts';
import { toMarkdown } from '#server/exports/markdown.ts';
import type { ExportOptions, OutcomeDocument } from '#server/exports/outcomeDocument.ts';
import { traceCsv } from '#server/exports/traceCsv.ts';
import { audienceOf, sees } from '#shared/consultation/roles.ts';
import type { Format } from '#shared/draft/model.ts';
import type { Callers } from './callers.ts';
import { notFound, Problem } from './problem.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

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

export function documentRoutes({
  callers,
  rooms,
  record,
}: {
  callers: Callers;
  rooms: Rooms;
  record: RecordPort;
}): Router {
  const router = Router();

  const open = async (request: Request<{ id: string }>) => {
    const session = await callers.require(request, request.params.id);
    const room = await rooms.get(session.consultationId);
    if (!room) throw notFound();
    const { hash } = await record.head(session.consultationId);
    return { session, room, head: hash };
  };

  router.get('/api/consultations/:id/draft.:extension', async (request, response) => {
    const { session, room, head } = await open(request);
    const writer = draftWriters.get(request.params.extension);
    if (writer === undefined) throw notFound();
    const format = formatOf(request);
    const annotated = request.query['annotated'] === '1';
    requireDraft(session, room.state.everyone.draft.shared, annotated);
    if (writer === 'notYet') throw new Problem('notYet', 'PDF has not come yet. Take DOCX or HTML, which print.');
    const document = outcomeDocumentOf(room.state, format, head, room.clock().now);
    send(response, writer.type, `${format}.${request.params.extension}`, await writer.write(document, { annotated }));
  });

  router.get('/api/consultations/:id/trace.:extension', async (request, response) => {
    const { session, room, head } = await open(request);
    const { extension } = request.params;
    if (!['json', 'csv', 'xlsx'].includes(extension)) throw notFound();
    if (!sees(audienceOf(session.role), 'desk'))
      throw new Problem('forbidden', 'The trace is for the desk and the bureau.');
    if (extension === 'xlsx')
      throw new Problem('notYet', 'XLSX has not come yet. Take CSV, which every spreadsheet opens.');
    const trace = traceOfConsultation(room.state, head);
    if (extension === 'csv') send(response, 'text/csv; charset=utf-8', 'trace.csv', traceCsv(trace));
    else response.json(trace);
  });

  router.get('/api/consultations/:id/balance.:extension', async (request, response) => {
    const { session, room } = await open(request);
    const { extension } = request.params;
    if (extension !== 'json' && extension !== 'csv') throw notFound();
    const balance = balanceOfConsultation(room.state, room.clock().now, sees(audienceOf(session.role), 'bureau'));
    if (extension === 'csv') send(response, 'text/csv; charset=utf-8', 'balance.csv', balanceCsv(balance));
    else response.json(balance);
  });

  return router;
}

function formatOf(request: Request): Format {
  const { format = 'president' } = request.query;
  if (format !== 'president' && format !== 'secretariat')
    throw new Problem('malformed', 'format is president or secretariat.');
  return format;
}

/** Desk and bureau read the draft; everyone reads the clean copy while the chair shares it. */
function requireDraft(session: SessionRow, shared: boolean, annotated: boolean): void {
  if (sees(audienceOf(session.role), 'desk')) return;
  if (!shared) throw new Problem('forbidden', 'The chair has not shared the draft.');
  if (annotated) throw new Problem('forbidden', 'The annotated copy is for the desk.');
}

/** The printable page carries its own style and nothing else: no script, no outside resource. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

function send(response: Response, type: string, name: string, content: unknown): void {
  const isPage = type.startsWith('text/html');
  if (isPage) response.setHeader('Content-Security-Policy', PAGE_POLICY);
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Disposition', `${isPage ? 'inline' : 'attachment'}; filename="${name}"`);
  response.send(content);
}
