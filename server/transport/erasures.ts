import { metaOf } from '#server/record/changeMeta.ts';
import type { RecordPort } from '#server/record/port.ts';
import type { ConsultationId } from '#shared/basics/ids.ts';

/**
 * Up to which version of a consultation somebody has been erased. A client whose cursor is not past it may still hold what was
 * erased, so it gets a snapshot instead of the events since. Kept with the consultation, as clients outlive a restart.
 */
export class Erasures {
  readonly #upTo = new Map<ConsultationId, number>();

  constructor(private readonly record: Pick<RecordPort, 'consultations' | 'patchMeta'>) {}

  /** Is everything that a client at this version holds still in the record? */
  async isCurrent(consultationId: ConsultationId, since: number): Promise<boolean> {
    if (!this.#upTo.has(consultationId)) {
      const { erasedAt } = await metaOf(this.record, consultationId);
      this.#upTo.set(consultationId, typeof erasedAt === 'number' ? erasedAt : 0);
    }
    return since > this.#upTo.get(consultationId)! || this.#upTo.get(consultationId) === 0;
  }

  /** In one turn, so that no commit falls between: whoever is dropped here has not seen past this version. */
  dropAt(consultationId: ConsultationId, version: number, drop: () => void): void {
    this.#upTo.set(consultationId, version);
    drop();
  }

  /** Durable when it resolves. */
  async note(consultationId: ConsultationId, version: number): Promise<void> {
    this.#upTo.set(consultationId, version);
    await this.record.patchMeta(consultationId, { erasedAt: version });
  }
}
