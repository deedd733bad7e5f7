import { useRef, useState } from 'react';
import { notify, useRostrum } from '#client/store/rostrum.ts';
import { noticeOf, submit } from '#client/store/submit.ts';
import type { RequestId } from '#shared/basics/ids.ts';
import type { ClientCommand } from '#shared/consultation/commands.ts';
import type { FloorState } from '#shared/consultation/state.ts';
import { giveFloor, goOnTo, primaryAction } from './primaryAction.ts';

/** Long enough that a key pressed twice in haste does not give the floor twice. */
const HASTE_MS = 1000;

const everyone = (): FloorState => useRostrum.getState().consultation.everyone;

/** What the chair does with the floor, for buttons and keys alike. Each command names what was seen. */
export function useFloorActions({ onPublish }: { onPublish: () => void }) {
  const [wasOvertaken, setOvertaken] = useState(false);
  const isSending = useRef(false);
  const gaveAt = useRef(-Infinity);
  const send = async (command: ClientCommand) => {
    if (isSending.current) return;
    if (command.type === 'GiveFloor' && performance.now() - gaveAt.current < HASTE_MS) return;
    isSending.current = true;
    const ack = await submit(command, { quiet: true });
    isSending.current = false;
    if (ack.ok && command.type === 'GiveFloor') gaveAt.current = performance.now();
    setOvertaken(!ack.ok && ack.refusal === 'changed');
    if (!ack.ok && ack.refusal !== 'changed') notify(noticeOf(ack));
  };
  const withFloor = (make: (interventionId: string) => ClientCommand) => () => {
    const { floor } = everyone();
    if (floor !== null) void send(make(floor));
  };
  return {
    /** A command came too late: somebody else had acted on the same thing. */
    wasOvertaken,
    forgetOvertaken: () => setOvertaken(false),
    primary: () => {
      const action = primaryAction(everyone());
      if (action.does === 'publish') onPublish();
      else if (action.does !== 'nothing') void send(action.command);
    },
    goOn: () => {
      const itemId = goOnTo(everyone());
      if (itemId !== null) void send({ type: 'OpenItem', itemId });
    },
    give: (requestId: RequestId) => void send(giveFloor(everyone(), requestId)),
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

export type FloorActions = ReturnType<typeof useFloorActions>;
