import type { RecordLine, RecordPort } from '#server/record/port.ts';
import type { ConsultationId } from '#shared/basics/ids.ts';
import type { Room } from './room.ts';

interface Place {
  n: number;
  path: string;
}

/** Who is to be erased, as far as the record tells. */
interface Subject {
  /** Their id, and those of the register's lines that are tied to it. */
  ids: Set<string>;
  names: Set<string>;
  requests: Set<string>;
}

type Body = Record<string, unknown> & { people?: { registrationId?: string }[] };

/** What people said stays: it is the consultation's, and it is shown without a name from now on. */
const WORDS = new Set(['WordsRecorded', 'StatementSubmitted']);

/**
 * Erases what a person stated of themselves, or others of them: in the record's vault, in the register, in the set-up's programme,
 * and wherever the draft or a note names them; their sessions go too. The room forgets it before this resolves.
 * @returns how many values and sessions were erased; null if nobody of this id was ever known
 */
export async function erasePerson(
  record: RecordPort,
  room: Pick<Room, 'consultationId' | 'rereadAfter'>,
  personId: string,
): Promise<{ values: number; sessions: number } | null> {
  const { consultationId } = room;
  const sessions = await record.eraseSessions(consultationId, personId);
  let known = sessions > 0;
  let values = 0;
  await room.rereadAfter(async () => {
    const subject = await subjectOf(record, consultationId, personId);
    known ||= subject.names.size + subject.requests.size > 0;
    const places: Place[] = [];
    for await (const line of record.lines(consultationId)) places.push(...placesIn(line, subject));
    if (places.length > 0) await record.erase(consultationId, places);
    values = places.length;
  });
  return known ? { values, sessions } : null;
}

async function subjectOf(record: RecordPort, consultationId: ConsultationId, personId: string): Promise<Subject> {
  const ids = new Set([personId]);
  for await (const line of record.lines(consultationId)) {
    if (line.type !== 'RegistrationLinked') continue;
    const tie = JSON.parse(line.body) as { registrationId: string; personId: string };
    if (ids.has(tie.personId) || ids.has(tie.registrationId)) ids.add(tie.registrationId).add(tie.personId);
  }
  const subject: Subject = { ids, names: new Set(), requests: new Set() };
  for await (const line of record.lines(consultationId)) {
    const body = JSON.parse(line.body) as Body;
    if (line.type === 'PersonIntroduced' && ids.has(String(body['personId']))) addName(subject, line, '/name');
    if (line.type === 'FloorRequested' && ids.has(String(body['personId'])))
      subject.requests.add(String(body['requestId']));
    body.people?.forEach((each, place) => {
      if (ids.has(String(each.registrationId))) addName(subject, line, `/people/${place}/name`);
    });
  }
  return subject;
}

function addName({ names }: Subject, { open }: RecordLine, pointer: string): void {
  const name = open[pointer]?.value.trim();
  if (name) names.add(name);
}

/** The vault values of an event that are about the subject. */
function placesIn(line: RecordLine, subject: Subject): Place[] {
  const { n, type, open } = line;
  if (WORDS.has(type)) return [];
  const body = JSON.parse(line.body) as Body;
  const standing = Object.keys(open).filter((path) => open[path] !== null);
  return standing.filter((path) => isAbout(path)).map((path) => ({ n, path }));

  function isAbout(path: string): boolean {
    const place = /^\/people\/(\d+)\//.exec(path)?.[1];
    if (place !== undefined) return subject.ids.has(String(body.people?.[Number(place)]?.registrationId));
    if (typeof body['personId'] === 'string') return subject.ids.has(body['personId']);
    if (subject.requests.has(String(body['requestId'] ?? body['about']))) return true;
    const beside = open[`${path.slice(0, path.lastIndexOf('/'))}/name`]?.value.trim();
    return (beside !== undefined && subject.names.has(beside)) || mentions(open[path]!.value, subject.names);
  }
}

/** Does a text name somebody, as a word of its own? A single short name is too common a word to go by. */
function mentions(text: string, names: Set<string>): boolean {
  return [...names].some((name) => {
    if (name.length < 4 || !text.includes(name)) return false;
    const word = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(text);
  });
}
