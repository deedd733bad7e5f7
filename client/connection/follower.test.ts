import { describe, expect, test } from 'vitest';
import type { ConsultationEvent } from '#shared/consultation/events.ts';
import type { ResyncAck } from '#shared/wire/envelope.ts';
import { createFollower } from './follower.ts';

const frame = (after: number, version: number) => ({
  consultationId: 'c',
  after,
  version,
  events: [{ type: 'SittingResumed', v: 1, at: version, by: 'chair' } as unknown as ConsultationEvent],
});

function followed() {
  const heard: (number | string)[] = [];
  const asked: (number | null)[] = [];
  const answers: ((answer: ResyncAck) => void)[] = [];
  const follower = createFollower({
    resync: (since) => {
      asked.push(since);
      return new Promise((resolve) => answers.push(resolve));
    },
    onSnapshot: (_state, version) => heard.push(`snapshot ${version}`),
    onEvents: (_events, version) => heard.push(version),
    onCaughtUp: () => heard.push('caught up'),
    pause: async () => undefined,
    isConnected: () => true,
  });
  const answer = async (ack: ResyncAck) => {
    answers.shift()?.(ack);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { follower, heard, asked, answer };
}

const snapshot = (version: number) => ({ version, snapshot: { state: {} } });

describe('following the record', () => {
  test('CL5 a frame after the cursor is applied, an old one ignored, and a gap asks for what is missing', async () => {
    const { follower, heard, asked, answer } = followed();
    void follower.catchUp();
    await answer(snapshot(4));
    follower.frame(frame(4, 6));
    follower.frame(frame(4, 6));
    follower.frame(frame(7, 8));
    expect(asked).toEqual([null, 6]);
    await answer({ version: 8, events: [] });
    expect(heard).toEqual(['snapshot 4', 'caught up', 6, 'caught up']);
  });

  test('CL6 frames that come while it asks are held and taken up in order, none twice', async () => {
    const { follower, heard, answer } = followed();
    follower.frame(frame(1, 2));
    void follower.catchUp();
    follower.frame(frame(2, 3));
    follower.frame(frame(3, 5));
    await answer(snapshot(3));
    expect(heard).toEqual(['snapshot 3', 5, 'caught up']);
  });

  test('CL6 an answer that refuses is asked for again', async () => {
    const { follower, heard, asked, answer } = followed();
    void follower.catchUp();
    await answer({ ok: false, refusal: 'notRecorded', message: '' });
    await answer(snapshot(2));
    expect(asked).toEqual([null, null]);
    expect(heard).toEqual(['snapshot 2', 'caught up']);
  });
});
