import { Router, type Request } from 'express';
import { releaseOf } from '#server/exports/releaseOf.ts';
import { comparisonHtml, comparisonMarkdown, comparisonOf } from '#server/exports/versions/comparison.ts';
import { versionList } from '#server/exports/versions/versionList.ts';
import type { RecordPort } from '#server/record/port.ts';
import { upcast } from '#server/record/upcasters.ts';
import type { Room } from '#server/rooms/room.ts';
import type { ConsultationEvent } from '#shared/consultation/events.ts';
import { sees } from '#shared/consultation/roles.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import { DraftHistory } from '#shared/draft/versions/draftHistory.ts';
import { PAGE_POLICY, formatOf } from './documents.ts';
import { notFound, Problem } from './problem.ts';
import type { Readers } from './readers.ts';

/** The versions of the draft and what differs between two of them: for the desk and the bureau. */
export function versionRoutes({ readers, record }: { readers: Readers; record: RecordPort }): Router {
  const router = Router();
  const histories = new Histories(record);

  const open = async (request: Request<{ id: string }>) => {
    const { room, audience } = await readers.open(request);
    if (!sees(audience, 'desk'))
      throw new Problem('forbidden', 'The versions of the draft are for the desk and the bureau.');
    return { room, history: await histories.of(room) };
  };

  router.get('/api/consultations/:id/draft-versions.json', async (request, response) => {
    const { room, history } = await open(request);
    response.json({
      draftVersion: room.state.desk.draftVersion,
      versions: versionList(room.state, history),
    });
  });

  router.get('/api/consultations/:id/draft-comparison.:extension', async (request, response) => {
    const { room, history } = await open(request);
    const format = formatOf(request);
    const to = versionIn(request, 'to') ?? room.state.desk.draftVersion;
    const from = versionIn(request, 'from') ?? Math.max(0, to - 1);
    if (Math.max(from, to) > room.state.desk.draftVersion)
      throw new Problem('notFound', `The draft has no version ${Math.max(from, to)} yet.`);
    const comparison = comparisonOf(history, format, from, to, releaseOf(room.state, format)?.release);
    const { extension } = request.params;
    if (extension === 'json') response.json(comparison);
    else if (extension === 'md') response.type('text/markdown').send(comparisonMarkdown(comparison));
    else if (extension === 'html')
      response.setHeader('Content-Security-Policy', PAGE_POLICY).type('text/html').send(comparisonHtml(comparison));
    else throw notFound();
  });

  return router;
}

/** @throws Problem 400 where it is no number of a version */
function versionIn(request: Request, name: 'from' | 'to'): number | null {
  const value = request.query[name];
  if (value === undefined) return null;
  if (typeof value !== 'string' || !/^\d{1,9}$/.test(value))
    throw new Problem('malformed', `${name} is the number of a draft version.`);
  return Number(value);
}

/** Histories of drafts, each read once per state of its room and shared by all who ask meanwhile. */
class Histories {
  readonly #made = new WeakMap<Room, { from: Consultation; history: Promise<DraftHistory> }>();

  constructor(private readonly record: RecordPort) {}

  of(room: Room): Promise<DraftHistory> {
    const known = this.#made.get(room);
    if (known?.from === room.state) return known.history;
    const history = this.#read(room.consultationId);
    this.#made.set(room, { from: room.state, history });
    history.catch(() => this.#made.delete(room));
    return history;
  }

  async #read(consultationId: string): Promise<DraftHistory> {
    const history = new DraftHistory();
    for await (const { events } of this.record.read(consultationId, 0))
      for (const event of events) {
        const current = upcast(event) as unknown as ConsultationEvent;
        if (current.type === 'DraftRevised') history.add(current);
      }
    return history;
  }
}
