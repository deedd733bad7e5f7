import { useEffect, useRef, useState } from 'react';
import { notify, useRostrum } from '#client/store/rostrum.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { noticeOf, submit } from '#client/store/submit.ts';
import type { RequestId } from '#shared/basics/ids.ts';
import type { ClientCommand } from '#shared/consultation/commands.ts';
import type { Refused } from '#shared/consultation/decision.ts';
import type { RefusalCode } from '#shared/consultation/refusals.ts';
import type { FloorState } from '#shared/consultation/state.ts';
import { giveFloor, goOnTo, primaryAction } from './primaryAction.ts';
import { focusRuling } from './focusRuling.ts';
import { upNext } from './upNext.ts';

/** Long enough that a key pressed twice in haste does not give the floor twice. */
const HASTE_MS = 1000;
/** A key pressed this soon after a point of order was raised was meant for what the button said before. */
const SURPRISE_MS = 600;

/** Somebody else acted first on what the chair saw. */
const OVERTAKEN = new Set<string>(['changed', 'floorTaken'] satisfies RefusalCode[]);

const everyone = (): FloorState => useRostrum.getState().consultation.everyone;

/** Sends one command of the floor at a time, and keeps what came too late. */
function useSending() {
  const [overtaken, setOvertaken] = useState<Pick<Refused, 'refusal' | 'message'> | null>(null);
  const isSending = useRef(false);
  const gaveAt = useRef(-Infinity);
  const send = async (command: ClientCommand) => {
    if (isSending.current) return;
    if (command.type === 'GiveFloor' && performance.now() - gaveAt.current < HASTE_MS) return;
    isSending.current = true;
    const ack = await submit(command, { quiet: true });
    isSending.current = false;
    if (ack.ok && command.type === 'GiveFloor') gaveAt.current = performance.now();
    const isOvertaken = !ack.ok && OVERTAKEN.has(ack.refusal);
    setOvertaken(isOvertaken ? ack : null);
    if (!ack.ok && !isOvertaken) notify(noticeOf(ack));
  };
  return { send: (command: ClientCommand) => void send(command), overtaken, forgetOvertaken: () => setOvertaken(null) };
}

/** What the chair does with the floor, for buttons and keys alike. Each command names what was seen. */
export function useFloorActions({ onPublish }: { onPublish: () => void }) {
  const { send, ...sending } = useSending();
  const raisedAt = useRaisedAt();
  const withFloor = (make: (interventionId: string) => ClientCommand) => () => {
    const { floor } = everyone();
    if (floor !== null) send(make(floor));
  };
  const withNext = (type: 'CallSpeaker' | 'MarkPresent') => () => {
    const [next] = upNext(everyone());
    if (next) send({ type, requestId: next.requestId });
  };
  const primary = () => {
    const action = primaryAction(everyone());
    if (action.does === 'publish') return onPublish();
    if (action.does === 'rule') return focusRuling();
    if (action.does === 'nothing') return;
    if (action.does === 'hearPointOfOrder' && performance.now() - raisedAt.current < SURPRISE_MS) return;
    send(action.command);
  };
  return {
    /** A command that came too late, since somebody else had acted on the same thing. */
    ...sending,
    primary,
    hear: (requestId: RequestId) => send({ type: 'RecognizePointOfOrder', requestId }),
    goOn: () => {
      const itemId = goOnTo(everyone());
      if (itemId !== null) send({ type: 'OpenItem', itemId });
    },
    give: (requestId: RequestId) => send(giveFloor(everyone(), requestId)),
    /** A right of reply, also while others wait. */
    giveReply: (requestId: RequestId) => send(giveFloor(everyone(), requestId, { override: true })),
    call: withNext('CallSpeaker'),
    markPresent: withNext('MarkPresent'),
    end: withFloor((interventionId) => ({ type: 'EndIntervention', interventionId })),
    moreTime: withFloor((interventionId) => ({ type: 'ExtendTime', interventionId, seconds: 30 })),
    lessTime: withFloor((interventionId) => ({ type: 'ExtendTime', interventionId, seconds: -30 })),
    pauseOrResume: withFloor((interventionId) => ({
      type:
        everyone().interventions[interventionId]?.timing.pausedAt === null ? 'PauseIntervention' : 'ResumeIntervention',
      interventionId,
    })),
  };
}

/** When the present point of order came before the chair, on the device's own clock. */
function useRaisedAt() {
  const raised = useConsultation(({ everyone: { pointsOfOrder } }) => pointsOfOrder[0]);
  const at = useRef(-Infinity);
  useEffect(() => {
    at.current = performance.now();
  }, [raised]);
  return at;
}

export type FloorActions = ReturnType<typeof useFloorActions>;
