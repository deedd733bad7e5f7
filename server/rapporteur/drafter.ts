import type { Published } from '#server/rooms/room.ts';
import type { ConsultationId } from '#shared/basics/ids.ts';

/** Who writes on the draft: told of every commit, it answers with commands of the machine. The rules are one, a language model another. */
export interface Drafter {
  /** To be told of every commit, once it is durable. */
  follow(commit: Published): void;
  /** Adopts what was left undone when the server stopped. */
  sweep(consultationId: ConsultationId): Promise<void>;
  /** Resolves when everything queued so far for a consultation is done. */
  idle(consultationId: ConsultationId): Promise<void>;
  close(): Promise<void>;
}
