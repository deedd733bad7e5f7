import { createLinks, linkUrls } from '#server/access/links.ts';
import { join } from '#server/access/sessions.ts';
import type { RecordPort } from '#server/record/port.ts';
import { serverNow } from '#server/rooms/consultationClock.ts';
import { foundConsultation } from '#server/rooms/foundConsultation.ts';
import type { Rooms } from '#server/rooms/rooms.ts';
import type { ConsultationId, PersonId } from '#shared/basics/ids.ts';
import type { Profile } from '#shared/consultation/people/profile.ts';
import { roles } from '#shared/consultation/roles.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';

type Links = Record<string, string>;

/** Founds consultations and knows the links of each role. */
export class Founder {
  constructor(
    private readonly record: RecordPort,
    private readonly rooms: Rooms,
    private readonly secret: Buffer,
    /** The address that links begin with. */
    readonly baseUrl: () => string,
  ) {}

  /** @throws Error if the record could not be written */
  async found(
    setUp: SetUp,
    { rehearsal = false, meta = {} }: { rehearsal?: boolean; meta?: Record<string, unknown> } = {},
  ): Promise<{ consultationId: ConsultationId; links: Links }> {
    const { consultationId } = await foundConsultation(this.record, this.rooms, {
      setUp,
      sample: false,
      rehearsal,
      meta,
    });
    await this.makeLinks(consultationId);
    return { consultationId, links: (await this.linksOf(consultationId)) ?? {} };
  }

  async makeLinks(consultationId: ConsultationId): Promise<void> {
    await createLinks(this.record, this.secret, consultationId, serverNow());
  }

  /** A session on the participants' link, opened as anybody opens one. */
  async openSeat(
    consultationId: ConsultationId,
    { mode, ...person }: Profile,
  ): Promise<{ ticket: string; personId: PersonId }> {
    const token = (await this.linksOf(consultationId))?.['participant']?.split('/join/')[1] ?? '';
    const joined = await join(this.record, { token, person, mode, presented: [] }, serverNow());
    if (!joined) throw new Error(`${consultationId} has no link for participants`);
    return { ticket: joined.ticket, personId: joined.session.personId };
  }

  /** The live link of each role; null if there is no such consultation. */
  async linksOf(consultationId: ConsultationId): Promise<Links | null> {
    if (!(await this.rooms.get(consultationId))) return null;
    const urls = await linkUrls(this.record, this.secret, consultationId, this.baseUrl());
    return Object.fromEntries(roles.flatMap((role) => (urls[role] ? [[role, urls[role]]] : [])));
  }

  async withLinks(
    consultationId: ConsultationId | null,
  ): Promise<{ consultationId: ConsultationId; links: Links } | null> {
    const links = consultationId === null ? null : await this.linksOf(consultationId);
    return consultationId !== null && links ? { consultationId, links } : null;
  }
}
