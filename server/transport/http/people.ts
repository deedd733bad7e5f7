import { randomUUID } from 'node:crypto';
import { Router, type Request } from 'express';
import { peopleIn, type Misfit, type PeopleReading, type PersonRow } from '#server/reading/people/peopleIn.ts';
import { PEOPLE_TEMPLATE } from '#server/reading/people/template.ts';
import type { FileReading } from '#server/reading/fileReading.ts';
import type { Room } from '#server/rooms/room.ts';
import type { Rooms } from '#server/rooms/rooms.ts';
import type { Actor } from '#shared/consultation/decision.ts';
import { registrantSchema } from '#shared/consultation/people/profile.schema.ts';
import { whatTheyBring } from '#shared/consultation/people/registerPeople.ts';
import { keyOf, type Registrant } from '#shared/consultation/people/registration.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import { actorOf } from '../actor.ts';
import { importBody } from './bodies.ts';
import type { Callers } from './callers.ts';
import { onlyFile } from './multipart.ts';
import { notFound, Problem } from './problem.ts';
import { tableRows } from './reading.ts';

interface PeopleParts {
  callers: Callers;
  rooms: Rooms;
  reading: FileReading;
}

/** Who may import, and as whom the record names them. */
interface Importer {
  actor: Actor;
  key: string;
}

/** The register: read by the bureau, filled from a file by the organizer, whole or not at all. */
export function peopleRoutes({ callers, rooms, reading }: PeopleParts): Router {
  const router = Router();

  router.get('/api/people-template.csv', (_request, response) => {
    response.type('text/csv').attachment('people.csv').send(PEOPLE_TEMPLATE);
  });

  router.get('/api/consultations/:id/people', async (request, response) => {
    if (!callers.isAdmin(request)) await callers.requireAudience(request, request.params.id, 'bureau');
    const room = await rooms.get(request.params.id);
    if (!room) throw notFound();
    response.json({ people: registerOf(room.state) });
  });

  router.post(
    '/api/consultations/:id/people',
    async (request: Request<{ id: string }>, response, next) => {
      response.locals['importer'] = await importerIn(callers, request);
      next();
    },
    importBody,
    async (request, response) => {
      const importer = response.locals['importer'] as Importer;
      const room = await rooms.get(request.params.id);
      if (!room) throw notFound();
      const isPreview = previewIn(request);
      const bytes = await onlyFile(request.headers['content-type'], request.body as Buffer);
      const found = peopleIn(await tableRows(reading, bytes, importer.key), misfit);
      const report = reportOf(found, room.state);
      if (report.message !== null && !(isPreview && found.ok))
        return void response
          .status(400)
          .json({ error: { code: 'malformed', message: report.message }, ...report.body });
      if (isPreview) return void response.json(report.body);
      response.status(201).json({ ...report.body, ...(await register(room, importer, report.people)) });
    },
  );

  return router;
}

/** The bounds of the register, as everywhere else. */
const misfit: Misfit = (field, value) => {
  const { success, error } = registrantSchema.shape[field].safeParse(value);
  if (success) return null;
  return error.issues.some(({ code }) => code === 'too_big') ? 'tooLong' : 'malformed';
};

async function importerIn(callers: Callers, request: Request<{ id: string }>): Promise<Importer> {
  if (callers.isAdmin(request)) return { actor: { role: 'setUp', personId: 'setUp' }, key: 'admin' };
  const session = await callers.require(request, request.params.id, 'organizer');
  if (session.role !== 'organizer') throw new Problem('forbidden', 'The organizer imports people.');
  return { actor: actorOf(session), key: session.sessionId };
}

function previewIn(request: Request): boolean {
  const { preview, ...others } = request.query;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new Problem('malformed', `${unknown.slice(0, 40)} is not known here.`);
  if (preview !== undefined && preview !== '1' && preview !== '0') throw new Problem('malformed', 'preview is 1 or 0.');
  return preview === '1';
}

/** What the file would do: every row, every column, and the sentence why it is refused, if it is. */
function reportOf(found: PeopleReading, { bureau }: Consultation) {
  const read = found.ok ? found.rows : [];
  const registered = new Set(Object.values(bureau.register).flatMap((line) => (line.name ? [keyOf(line)] : [])));
  const rows = read.map((row) => ({
    ...row,
    known: row.person.name !== undefined && registered.has(keyOf(row.person)),
  }));
  const people = read.filter((row): row is PersonRow & { person: Registrant } => row.faults.length === 0);
  const refused = rows.length - people.length;
  const taken = people.map(({ person }) => person);
  const { news: _lines, ...counts } = whatTheyBring(taken, bureau);
  return {
    body: { rows, columns: found.columns, accepted: taken.length, refused, ...counts },
    people: taken,
    message: found.ok ? (refused > 0 ? refusalOf(read, refused) : null) : found.sentence,
  };
}

function refusalOf(rows: readonly PersonRow[], refused: number): string {
  const [first] = rows.flatMap(({ faults }) => faults);
  const count = refused === 1 ? 'One row has' : `${refused} rows have`;
  return `${count} a fault, so nobody was imported. ${first?.message ?? ''}`;
}

/** One command for all. A file that says only what the register says changes nothing, which is no fault. */
async function register(room: Room, { actor, key }: Importer, people: Registrant[]): Promise<object> {
  const outcome = await room.submit({
    command: { type: 'RegisterPeople', people },
    actor,
    commandKey: `${key}/people/${randomUUID()}`,
  });
  if (outcome.ok) return outcome.result ?? {};
  if (outcome.refusal === 'alreadyRegistered') return { added: 0, updated: 0, unchanged: people.length };
  throw new Problem(outcome.refusal === 'notRecorded' ? 'failed' : 'malformed', outcome.message);
}

/** The lines of the register, and of each whether they are here and whether they have acted. */
function registerOf({ everyone, bureau }: Consultation): object[] {
  return Object.values(bureau.register).map((line) => {
    const checkIn = line.personId === undefined ? undefined : everyone.checkIns[line.personId];
    return { ...line, checkedIn: checkIn?.present === true, hasActed: line.personId !== undefined };
  });
}
