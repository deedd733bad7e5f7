import type { RequestId } from '#shared/basics/ids.ts';
import type { ClientCommand } from '#shared/consultation/commands.ts';
import type { SpeakerRequest } from '#shared/consultation/state.ts';

/** All that the desk can do about those who wait. */
export const deskActs = [
  'approve',
  'call',
  'present',
  'trouble',
  'troubleOver',
  'absent',
  'putBack',
  'acceptSwap',
  'declineSwap',
] as const;

/** What the desk can do about one who waits, and the key that does it while the row has the focus. */
export interface DeskAct {
  act: (typeof deskActs)[number];
  key: string;
  command: ClientCommand;
}

/**
 * Whoever waits for approval is approved, whoever is absent is put back, whoever waits for the floor is called and found or not, and
 * answers to the first of those who propose to swap places with them.
 */
export function actsOn(
  { requestId, kind, state, inTroubleAt }: SpeakerRequest,
  swaps: readonly RequestId[] = [],
): DeskAct[] {
  if (kind === 'pointOfOrder') return [];
  if (state === 'requested') return [{ act: 'approve', key: 'Y', command: { type: 'ApproveRequest', requestId } }];
  if (state === 'absent') return [{ act: 'putBack', key: 'B', command: { type: 'PutBack', requestId } }];
  if (state !== 'listed') return [];
  return [
    { act: 'call', key: 'C', command: { type: 'CallSpeaker', requestId } },
    { act: 'present', key: 'P', command: { type: 'MarkPresent', requestId } },
    inTroubleAt === undefined
      ? { act: 'trouble', key: 'T', command: { type: 'MarkInTrouble', requestId } }
      : { act: 'troubleOver', key: 'T', command: { type: 'MarkInTrouble', requestId, on: false } },
    { act: 'absent', key: 'A', command: { type: 'MarkAbsent', requestId } },
    ...swaps.slice(0, 1).flatMap((proposal): DeskAct[] => [
      { act: 'acceptSwap', key: 'S', command: { type: 'AcceptSwap', requestId: proposal } },
      { act: 'declineSwap', key: 'K', command: { type: 'DeclineSwap', requestId: proposal } },
    ]),
  ];
}
