import type { Request } from 'express';
import type { RateLimits } from '#server/access/rateLimits.ts';
import type { Room } from '#server/rooms/room.ts';
import type { Rooms } from '#server/rooms/rooms.ts';
import { audienceOf, type Audience } from '#shared/consultation/roles.ts';
import type { Callers } from './callers.ts';
import { notFound, Problem } from './problem.ts';

/** Somebody who reads what stands, and as what. */
export interface Reader {
  room: Room;
  audience: Audience;
  /** Reads what the chair has published: true for everyone who has no session here. */
  isPublic: boolean;
  /** Whoever reads what is public without a session here. */
  isStranger: boolean;
}

/** Who reads documents and record: sessions always, everybody once the chair has published the record, and only so long. */
export class Readers {
  constructor(
    private readonly callers: Callers,
    private readonly rooms: Rooms,
    private readonly limits: RateLimits,
  ) {}

  /**
   * The reader of a consultation's documents.
   * @throws Problem 401 and 404 as for any session while the record is not public, 429
   */
  async open(request: Request<{ id: string }>): Promise<Reader> {
    const { id } = request.params;
    const room = await this.rooms.get(id);
    if (!room || room.state.everyone.publishedAt === null) {
      const { role } = await this.callers.require(request, id);
      if (!room) throw notFound();
      return { room, audience: audienceOf(role), isPublic: false, isStranger: false };
    }
    const own = await this.callers.publicReader(request, id);
    const audience = own ?? 'everyone';
    if (audience === 'everyone') await this.limit(request);
    return { room, audience, isPublic: true, isStranger: own === null };
  }

  /** @throws Problem 429 */
  async limit(request: Request): Promise<void> {
    const wait = await this.limits.publicRead(request.ip ?? '');
    if (wait !== null)
      throw new Problem('tooMany', `Many people are reading at once. Try again in ${wait} seconds.`, wait);
  }
}
