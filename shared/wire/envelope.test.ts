import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { evolve, initial } from '../consultation/evolve.ts';
import type { ConsultationEvent } from '../consultation/events.ts';
import { audiences, type Audience } from '../consultation/roles.ts';
import type { Consultation } from '../consultation/state.ts';
import { histories, type Lived } from '../consultation/testing/history.ts';
import { stateFor, visibleTo } from './audiences.ts';
import { followUp, type EventsFrame } from './envelope.ts';

// A property lives through thousands of commands: some seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe('WI1 what a client does with a frame', () => {
  it.each([
    ['follows its cursor', { after: 4, version: 5 }, 'apply'],
    ['follows it over commits that are hidden from it', { after: 4, version: 9 }, 'apply'],
    ['is old', { after: 2, version: 3 }, 'ignore'],
    ['was applied already', { after: 3, version: 4 }, 'ignore'],
    ['leaves a gap', { after: 5, version: 6 }, 'resync'],
    ['began before its cursor and ends after it', { after: 3, version: 5 }, 'resync'],
  ])('WI1 at 4, one that %s', (_which, frame, does) => {
    expect(followUp(4, frame)).toBe(does);
  });
});

/** The server's side for one audience: what it sends, and the state after each version. */
function broadcast(history: Lived[], audience: Audience) {
  const states: Consultation[] = [initial];
  const frames: EventsFrame[] = [];
  let after = 0;
  for (const { done } of history) {
    if (!done.ok) continue;
    states.push(done.state);
    const version = states.length - 1;
    const events = visibleTo(audience, done.events);
    if (events.length === 0) continue;
    frames.push({ consultationId: 'c1', after, version, events });
    after = version;
  }
  return { frames, states };
}

/** A client that knows nothing but followUp. A resync gives it all that was sent up to the frame that made it ask. */
class Client {
  state = initial;
  cursor = 0;
  asked = 0;

  constructor(private readonly frames: EventsFrame[]) {}

  receive(frame: EventsFrame) {
    const does = followUp(this.cursor, frame);
    if (does === 'apply') this.take([frame]);
    if (does === 'resync') {
      this.asked += 1;
      this.take(this.frames.filter(({ version }) => version > this.cursor && version <= frame.version));
    }
  }

  private take(frames: EventsFrame[]) {
    const events: ConsultationEvent[] = frames.flatMap((frame) => frame.events);
    this.state = events.reduce(evolve, this.state);
    this.cursor = frames.at(-1)?.version ?? this.cursor;
  }
}

const runs = { seed: 20260504, numRuns: 60 };
const someAudience = fc.constantFrom(...audiences);

describe('WI1 a line that loses, doubles and reorders', () => {
  it('WI1 the client holds the state of its cursor at every moment, and in the end the whole', () => {
    fc.assert(
      fc.property(histories, someAudience, fc.array(fc.nat(99), { maxLength: 80 }), (history, audience, arrivals) => {
        const { frames, states } = broadcast(history, audience);
        fc.pre(frames.length > 0);
        const client = new Client(frames);
        for (const frame of [...arrivals.map((n) => frames[n % frames.length]!), frames.at(-1)!]) {
          client.receive(frame);
          expect(client.state.everyone.counts).toEqual(states[client.cursor]!.everyone.counts);
        }
        expect(client.state).toEqual(stateFor(audience, states.at(-1)!));
      }),
      runs,
    );
  });

  it('WI1 a line that loses nothing never asks: a hidden commit leaves no gap', () => {
    fc.assert(
      fc.property(histories, someAudience, (history, audience) => {
        const { frames, states } = broadcast(history, audience);
        const client = new Client(frames);
        frames.forEach((frame) => client.receive(frame));
        expect(client.asked).toBe(0);
        expect(client.state).toEqual(stateFor(audience, states.at(-1)!));
      }),
      runs,
    );
  });
});
