import { createLinks, linkUrls } from '#server/access/links.ts';
import type { RecordPort } from '#server/record/port.ts';
import { serverNow } from '#server/rooms/consultationClock.ts';
import { foundConsultation } from '#server/rooms/foundConsultation.ts';
import type { Rooms } from '#server/rooms/rooms.ts';
import type { ConsultationId } from '#shared/basics/ids.ts';
import { roles } from '#shared/consultation/roles.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';

type Links = Record<string, string>;

/** Founds consultations and knows the links of each role. */
export class Founder {
  constructor(
    private readonly record: RecordPort,
    private readonly rooms: Rooms,
    private readonly secret: Buffer,
    private readonly baseUrl: () => string,
  ) {}

  /** @throws Error if the record could not be written */
  async found(setUp: SetUp): Promise<{ consultationId: ConsultationId; links: Links }> {
    const { consultationId } = await foundConsultation(this.record, this.rooms, { setUp, sample: false });
    await this.makeLinks(consultationId);
    return { consultationId, links: (await this.linksOf(consultationId)) ?? {} };
  }

  async makeLinks(consultationId: ConsultationId): Promise<void> {
    await createLinks(this.record, this.secret, consultationId, serverNow());
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
