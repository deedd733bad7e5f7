import { describe, expect, test } from 'vitest';
import type { CommandAck } from '#shared/wire/envelope.ts';
import { createOutbox, unanswered, type KeptCommand } from './outbox.ts';

const accepted: CommandAck = { ok: true, version: 1 };

function outboxWith(earlier: KeptCommand[] = []) {
  const line = { isLive: true, deaf: 0 };
  const sent: string[] = [];
  const orphans: string[] = [];
  let kept: KeptCommand[] = earlier;
  let ids = 0;
  const outbox = createOutbox(
    {
      send: async ({ commandId, command }) => {
        sent.push(`${commandId} ${command.type}`);
        if (line.deaf > 0) {
          line.deaf -= 1;
          throw new Error('timeout');
        }
        return accepted;
      },
      isLive: () => line.isLive,
      newId: () => `id${(ids += 1)}`,
      onWaiting: (waiting) => (kept = waiting),
      onOrphan: (_ack, command) => orphans.push(command.type),
      pause: async () => undefined,
    },
    earlier,
  );
  return { outbox, line, sent, orphans, kept: () => kept };
}

describe('the outbox', () => {
  test('CL7 a command that is sent again keeps its id', async () => {
    const { outbox, line, sent } = outboxWith();
    line.deaf = 1;
    expect(await outbox.submit({ type: 'SuspendSitting' })).toEqual(accepted);
    expect(sent).toEqual(['id1 SuspendSitting', 'id1 SuspendSitting']);
  });

  test('CL8 what is asked while offline waits and is sent in order once the line is back, never twice', async () => {
    const { outbox, line, sent, kept } = outboxWith();
    line.isLive = false;
    const request = outbox.submit({ type: 'RequestFloor', kind: 'intervention' });
    const withdrawal = outbox.submit({ type: 'WithdrawRequest' });
    expect(kept()).toHaveLength(2);
    expect(sent).toEqual([]);
    line.isLive = true;
    void outbox.drain();
    void outbox.drain();
    expect(await Promise.all([request, withdrawal])).toEqual([accepted, accepted]);
    expect(sent).toEqual(['id1 RequestFloor', 'id2 WithdrawRequest']);
    expect(kept()).toEqual([]);
  });

  test('CL449 a right of reply and “I am ready” wait as a request does, in the order in which they were given', async () => {
    const { outbox, line, sent, kept } = outboxWith();
    line.isLive = false;
    const reply = outbox.submit({ type: 'RequestRightOfReply', interventionId: 'i1' });
    const ready = outbox.submit({ type: 'ConfirmReady', requestId: 'r1' });
    expect(kept().map(({ command }) => command.type)).toEqual(['RequestRightOfReply', 'ConfirmReady']);
    expect(sent).toEqual([]);
    line.isLive = true;
    await outbox.drain();
    expect(await Promise.all([reply, ready])).toEqual([accepted, accepted]);
    expect(sent).toEqual(['id1 RequestRightOfReply', 'id2 ConfirmReady']);
  });

  test('CL9 a command that acts on what was seen is not kept: offline it is given up at once', async () => {
    const { outbox, line, sent } = outboxWith();
    line.isLive = false;
    expect(await outbox.submit({ type: 'GiveFloor', requestId: 'r1' })).toEqual(unanswered);
    line.isLive = true;
    await outbox.drain();
    expect(sent).toEqual([]);
  });

  test('CL10 what waits survives a reload and goes out under its old id', async () => {
    const earlier = { commandId: 'before', command: { type: 'EndIntervention', interventionId: 'i3' } as const };
    const { outbox, sent, orphans, kept } = outboxWith([earlier]);
    await outbox.drain();
    expect(sent).toEqual(['before EndIntervention']);
    expect(orphans).toEqual(['EndIntervention']);
    expect(kept()).toEqual([]);
  });
});
