import type { RequestId } from '#shared/basics/ids.ts';
import type { MoveRequest } from '#shared/consultation/ordering/moveRequest.ts';

/** The command that puts a request at a place among the others (from 0), with whom the chair saw in front of it. */
export function moveTo(
  requestId: RequestId,
  others: readonly RequestId[],
  index: number,
  why: Pick<MoveRequest, 'reason' | 'reasonCode'>,
): MoveRequest {
  return { type: 'MoveRequest', requestId, before: others[index] ?? null, seen: others[index - 1] ?? null, ...why };
}
