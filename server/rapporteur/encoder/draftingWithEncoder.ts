import type { ConsultationId } from '#shared/basics/ids.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import type { Nearness } from '#shared/points/nearness.ts';
import type { DraftingAnswer, DraftingRequest } from '../draftingProtocol.ts';
import type { DraftingThread } from '../draftingThread.ts';
import type { IssueNearness } from './issueNearness.ts';

type Asked = Pick<DraftingThread, 'ask' | 'close' | 'generation'>;

/**
 * The drafting thread with a sentence encoder beside it: what an input would have taken is asked first, and how near that is to the issues
 * goes along with the question. While vectors are made the drafting thread reads for other consultations.
 */
export class DraftingWithEncoder implements Asked {
  readonly #issues = new Map<ConsultationId, SetUp['issues']>();

  constructor(
    private readonly thread: Asked,
    private readonly nearness: IssueNearness,
  ) {}

  get generation(): number {
    return this.thread.generation;
  }

  async ask(request: DraftingRequest): Promise<DraftingAnswer> {
    const { consultationId } = request;
    if (request.ask === 'open') this.#issues.set(consultationId, request.setUp.issues);
    if (request.ask === 'forget') this.#issues.delete(consultationId);
    const texts = await this.#toBeFiled(request);
    const near = await this.nearness.of(this.#issues.get(consultationId) ?? [], texts);
    if (!near) return this.thread.ask(request);
    const answer = await this.thread.ask(withNear(request, near));
    // The record says which revisions an encoder helped to file.
    return { ...answer, engine: `${answer.engine} with ${this.nearness.name}` };
  }

  async close(): Promise<void> {
    await this.thread.close();
    await this.nearness.close();
  }

  /** The sentences that the answer will file: of a reading those that it would take, of handwork those that people took and did not file. */
  async #toBeFiled(request: DraftingRequest): Promise<string[]> {
    if (request.ask === 'read') {
      const { consultationId, input, words } = request;
      const { points } = await this.thread.ask({ ask: 'choose', consultationId, input, words });
      return points.map(({ verbatim }) => verbatim);
    }
    if (request.ask !== 'handwork') return [];
    return request.changed.flatMap(({ points }) =>
      points.filter(({ byHand }) => byHand?.unread && !byHand.filed).map(({ verbatim }) => verbatim),
    );
  }
}

function withNear(request: DraftingRequest, near: Nearness): DraftingRequest {
  return request.ask === 'read' || request.ask === 'handwork' ? { ...request, near } : request;
}
