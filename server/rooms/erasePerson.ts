import type { RecordLine, RecordPort } from '#server/record/port.ts';
import type { ConsultationId } from '#shared/basics/ids.ts';
import { keyOf } from '#shared/consultation/people/registration.ts';
import { nameFinder, type Finding } from './namesIn.ts';
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
  organizations: Set<string>;
  requests: Set<string>;
}

type Body = Record<string, unknown> & {
  people?: { registrationId?: string }[];
  sentences?: { id: string }[];
};

export interface Erased {
  /** How many of the record's values. */
  values: number;
  sessions: number;
  /** Sentences of the drafts that may still name the person, for somebody to judge and to rewrite. */
  maybe: string[];
  /** Those of them that stand in a released text: a rewrite of the draft does not reach it, a new release or taking it back does. */
  released: string[];
  /** Interventions and statements whose words, which stay, still name the person or may do so. */
  words: string[];
  /** Lines of the register with the same name and another organization, who may be the same person. */
  namesakes: string[];
}

/** What people said stays: it is the consultation's, and it is shown without a name from now on. */
const WORDS = new Set(['WordsRecorded', 'StatementSubmitted']);

/**
 * Erases what a person stated of themselves, or others of them: in the record's vault, in the register, in the set-up's programme,
 * and wherever the draft or a note names them; their sessions go too. The room forgets it before this resolves.
 * On whose behalf they spoke is the group's, and stays unless it names them.
 * @returns what was erased; null if nobody of this id was ever known
 */
export async function erasePerson(
  record: RecordPort,
  room: Pick<Room, 'consultationId' | 'rereadAfter'>,
  personId: string,
): Promise<Erased | null> {
  const { consultationId } = room;
  const sessions = await record.eraseSessions(consultationId, personId);
  let known = sessions > 0;
  let values = 0;
  const maybe = new Map<string, string[]>();
  const released = new Map<string, string[]>();
  const words = new Set<string>();
  const namesakes = new Set<string>();
  await room.rereadAfter(async () => {
    const subject = await subjectOf(record, consultationId, personId);
    known ||= subject.names.size + subject.requests.size > 0;
    const find = nameFinder(subject.names, subject.organizations);
    const places: Place[] = [];
    for await (const line of record.lines(consultationId)) {
      places.push(...placesIn(line, subject, find));
      noteMaybe(line, find, maybe);
      noteReleased(line, maybe, released);
      if (WORDS.has(line.type) && find(line.open['/text']?.value ?? '')) words.add(saidIn(line));
      for (const each of registered(line))
        if (subject.names.has(each.name) && !subject.ids.has(each.registrationId)) namesakes.add(each.registrationId);
    }
    if (places.length > 0) await record.erase(consultationId, places);
    values = places.length;
  });
  if (!known) return null;
  const left = { released: [...released.values()].flat(), words: [...words], namesakes: [...namesakes] };
  return { values, sessions, maybe: [...new Set([...maybe.values(), left.released].flat())], ...left };
}

/** The intervention or the statement that words belong to. */
function saidIn({ body }: RecordLine): string {
  const { interventionId, statementId } = JSON.parse(body) as Body;
  return String(interventionId ?? statementId);
}

/** The lines of the register that an event brings, without those that were erased. */
function registered({ body, open }: RecordLine) {
  const { people = [] } = JSON.parse(body) as Body;
  return people.flatMap(({ registrationId }, place) => {
    const name = open[`/people/${place}/name`]?.value.trim();
    if (registrationId === undefined || !name) return [];
    return [{ registrationId, name, organization: open[`/people/${place}/organization`]?.value }];
  });
}

async function subjectOf(record: RecordPort, consultationId: ConsultationId, personId: string): Promise<Subject> {
  const ids = new Set([personId]);
  for await (const line of record.lines(consultationId)) {
    if (line.type !== 'RegistrationLinked') continue;
    const tie = JSON.parse(line.body) as { registrationId: string; personId: string };
    if (ids.has(tie.personId) || ids.has(tie.registrationId)) ids.add(tie.registrationId).add(tie.personId);
  }
  await addAlike(record, consultationId, ids);
  const subject: Subject = { ids, names: new Set(), organizations: new Set(), requests: new Set() };
  for await (const line of record.lines(consultationId)) {
    const body = JSON.parse(line.body) as Body;
    if (line.type === 'PersonIntroduced' && ids.has(String(body['personId']))) addName(subject, line, '');
    if (line.type === 'FloorRequested' && ids.has(String(body['personId'])))
      subject.requests.add(String(body['requestId']));
    body.people?.forEach((each, place) => {
      if (ids.has(String(each.registrationId))) addName(subject, line, `/people/${place}`);
    });
  }
  return subject;
}

/** A line of the register of the same name and organization is the same person, also where nothing tied it to them. */
async function addAlike(record: RecordPort, consultationId: ConsultationId, ids: Set<string>): Promise<void> {
  const said = new Set<string>();
  const lines: { registrationId: string; key: string }[] = [];
  for await (const line of record.lines(consultationId)) {
    lines.push(...registered(line).map((each) => ({ registrationId: each.registrationId, key: keyOf(each) })));
    const name = line.open['/name']?.value;
    if (line.type === 'PersonIntroduced' && name && ids.has(String((JSON.parse(line.body) as Body)['personId'])))
      said.add(keyOf({ name, organization: line.open['/organization']?.value }));
  }
  for (const { registrationId, key } of lines) if (said.has(key)) ids.add(registrationId);
}

function addName({ names, organizations }: Subject, { open }: RecordLine, pointer: string): void {
  const name = open[`${pointer}/name`]?.value.trim();
  if (name) names.add(name);
  const organization = open[`${pointer}/organization`]?.value;
  if (organization) organizations.add(organization);
}

/** By section, as a later revision takes the place of an earlier one. */
function noteMaybe(
  { type, body, open }: RecordLine,
  find: (text: string) => Finding,
  maybe: Map<string, string[]>,
): void {
  if (type !== 'DraftRevised') return;
  const { format, sectionId, sentences = [] } = JSON.parse(body) as Body;
  const texts = sentences.map(({ id }, place) => ({ id, text: open[`/sentences/${place}/text`]?.value ?? '' }));
  const found = texts.filter(({ text }) => find(text) === 'maybe').map(({ id }) => id);
  maybe.set(JSON.stringify([format, sectionId]), found);
}

/** A release keeps the draft of its format as it stands in that moment. */
function noteReleased({ type, body }: RecordLine, maybe: Map<string, string[]>, released: Map<string, string[]>): void {
  if (type !== 'ReleasedTextKept') return;
  const { format, on } = JSON.parse(body) as Body;
  const own = [...maybe].filter(([key]) => (JSON.parse(key) as unknown[])[0] === format);
  released.set(String(format), on === true ? own.flatMap(([, ids]) => ids) : []);
}

/** The vault values of an event that are about the subject. */
function placesIn(line: RecordLine, subject: Subject, find: (text: string) => Finding): Place[] {
  const { n, type, open } = line;
  if (WORDS.has(type)) return [];
  const body = JSON.parse(line.body) as Body;
  const standing = Object.keys(open).filter((path) => open[path] !== null);
  return standing.filter((path) => isAbout(path)).map((path) => ({ n, path }));

  function isAbout(path: string): boolean {
    const place = /^\/people\/(\d+)\//.exec(path)?.[1];
    if (place !== undefined) return subject.ids.has(String(body.people?.[Number(place)]?.registrationId));
    if (type === 'DraftReleased' && subject.ids.has(String(body['by']))) return true;
    const isNamed = find(open[path]!.value) === 'named';
    if (path === '/onBehalfOf') return isNamed;
    if (typeof body['personId'] === 'string') return subject.ids.has(body['personId']);
    if (subject.requests.has(String(body['requestId'] ?? body['about']))) return true;
    const beside = open[`${path.slice(0, path.lastIndexOf('/'))}/name`]?.value.trim();
    return (beside !== undefined && (subject.names.has(beside) || find(beside) === 'named')) || isNamed;
  }
}
