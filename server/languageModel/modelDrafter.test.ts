import { describe, expect, it } from 'vitest';
import { createLog } from '#server/ops/log.ts';
import { rapporteur } from '#shared/consultation/testing/actors.ts';
import { does } from '#shared/consultation/testing/givenWhenThen.ts';
import { section } from '#shared/consultation/testing/stories.ts';
import { Breaker } from './breaker.ts';
import { Unanswered, type Message, type ModelReply } from './endpoint.ts';
import { ModelDrafter } from './modelDrafter.ts';
import type { ModelMeter } from './modelMeter.ts';
import { call, commitOf, draft, roomOf } from './testing/deskWithADraft.ts';
import { alsoSaid, type AskedSlot } from './testing/fakeEndpoint.ts';

type Answer = (slots: AskedSlot[]) => ModelReply | Promise<ModelReply>;

const ALSO = 'A call was also made for shared wells.';
const rewords: Answer = (slots) => ({
  text: JSON.stringify({ sentences: slots.map(alsoSaid) }),
  tokens: { prompt: 5, completion: 2 },
});

/** A drafter over rooms in memory, and what it did. */
function drafting(rooms: Record<string, ReturnType<typeof roomOf>>, answer: Answer = rewords, delayMs = 0) {
  const asked: AskedSlot[][] = [];
  const counted: string[] = [];
  let atOnce = 0;
  let mostAtOnce = 0;
  const endpoint = {
    ask: async (messages: Message[]) => {
      const { slots } = JSON.parse(messages[1]!.content) as { slots: AskedSlot[] };
      asked.push(slots);
      mostAtOnce = Math.max(mostAtOnce, (atOnce += 1));
      try {
        return await answer(slots);
      } finally {
        atOnce -= 1;
      }
    },
  };
  const meter: ModelMeter = {
    asked: (outcome) => void counted.push(outcome),
    tokens: ({ prompt, completion }) => void counted.push(`${prompt}+${completion} tokens`),
    sentence: ({ refused, text, instead }) =>
      void counted.push(refused?.join() ?? (text === instead ? 'same' : 'worded')),
  };
  const config = { url: '', name: 'small:1b', key: undefined, timeOutMs: 1000, delayMs };
  const breaker = new Breaker(() => performance.now(), { failures: 3, pauseMs: 20, mostMs: 20 });
  const find = async (id: string) => rooms[id]?.room ?? null;
  const drafter = new ModelDrafter(find, createLog('silent'), config, meter, endpoint, breaker);
  return { drafter, asked, counted, mostAtOnce: () => mostAtOnce };
}

describe('LM26 what the rules have drafted', () => {
  it('LM26 is worded once it stands, under a command id that follows from the section and its version', async () => {
    const one = roomOf(draft());
    const { drafter, counted } = drafting({ c1: one });
    drafter.follow(commitOf('c1', 'issue-1'));
    await drafter.idle('c1');
    expect(one.texts()).toEqual([ALSO]);
    expect(one.submitted).toMatchObject([
      {
        actor: { role: 'machine' },
        commandKey: 'machine/rostrum-guard 1.1.0 + small:1b/issue-1/1',
        command: { type: 'RewordSentences', engine: 'rostrum-guard 1.1.0 + small:1b', name: 'small:1b' },
      },
    ]);
    expect(counted).toEqual(['answered', '5+2 tokens', 'worded']);
  });

  it('LM26 is asked about once, however often it is revised while the model waits, and not again when nothing is new', async () => {
    const one = roomOf(draft());
    const { drafter, asked } = drafting({ c1: one }, rewords, 30);
    for (let time = 0; time < 5; time += 1) drafter.follow(commitOf('c1', 'issue-1'));
    await drafter.idle('c1');
    expect(asked).toHaveLength(1);
    drafter.follow(commitOf('c1', 'issue-1'));
    await drafter.idle('c1');
    expect(asked).toHaveLength(1);
  });

  it('LM26 is asked about section by section, one question at a time in a consultation, few at once over all', async () => {
    const sections = ['issue-1', 'issue-2'].map((id) => ({ ...section([call()], id), thin: true }));
    const ids = Array.from({ length: 9 }, (_, at) => `c${at}`);
    const rooms = Object.fromEntries(ids.map((id) => [id, roomOf(draft(...sections))]));
    const inEach = new Map<string, number>();
    const slow: Answer = async (slots) => {
      await new Promise((resolve) => setImmediate(resolve));
      return rewords(slots);
    };
    const alone = drafting({ c0: rooms['c0']! }, slow);
    alone.drafter.follow(commitOf('c0', 'issue-1', 'issue-2'));
    await alone.drafter.idle('c0');
    expect([alone.asked.length, alone.mostAtOnce()]).toEqual([2, 1]);
    const all = drafting(rooms, slow);
    for (const id of ids) all.drafter.follow(commitOf(id, 'issue-1', 'issue-2'));
    await Promise.all(ids.map((id) => all.drafter.idle(id)));
    for (const id of ids) inEach.set(id, rooms[id]!.texts('issue-2').filter((text) => text === ALSO).length);
    expect([...inEach.values()]).toEqual(ids.map(() => 1));
    expect(all.mostAtOnce()).toBeLessThanOrEqual(4);
  });

  it('LM26 waits in a queue with a bound: what comes beyond it keeps the rules’ text and is counted', async () => {
    const { drafter, counted, asked } = drafting({}, rewords, 5);
    drafter.follow(commitOf('c1', ...Array.from({ length: 510 }, (_, at) => `issue-${at}`)));
    expect(counted).toEqual(Array.from({ length: 10 }, () => 'dropped'));
    await drafter.idle('c1');
    expect(asked).toEqual([]);
  });

  it('LM26 a consultation that is gone, a person’s change, other sections and its own wordings ask for nothing', async () => {
    const one = roomOf(draft());
    const { drafter, asked } = drafting({ c1: one });
    const commit = commitOf('c1', 'issue-1');
    const changed = (more: object) => ({ ...commit, events: commit.events.map((event) => ({ ...event, ...more })) });
    drafter.follow(commitOf('c2', 'issue-1'));
    drafter.follow(changed({ by: 'p5' }));
    drafter.follow(changed({ model: { name: 'small:1b' } }));
    drafter.follow(changed({ format: 'secretariat' }));
    drafter.follow(changed({ sectionId: 'nextSteps' }));
    await Promise.all(['c1', 'c2'].map((id) => drafter.idle(id)));
    expect(asked).toEqual([]);
  });

  it('LM26 what a person settles while the model answers stays, and the rest is worded', async () => {
    const two = { ...section([call(), call('call.2', 'A second call was made for shared wells.')]), thin: true };
    const one = roomOf(draft(two));
    const { drafter } = drafting({ c1: one }, async (slots) => {
      const { command, by } = does(rapporteur, { type: 'AcceptSentence', sentenceId: 't1' });
      await one.room.submit({ command, actor: by, commandKey: 'x' });
      return rewords(slots);
    });
    drafter.follow(commitOf('c1', 'issue-1'));
    await drafter.idle('c1');
    expect(one.texts()).toEqual([call().text, 'A second call was also made for shared wells.']);
  });

  it('LM26 at the start what is open in a sitting under way is taken up; a consultation that rests is left alone', async () => {
    const open = roomOf(draft());
    const closed = roomOf([draft(), does({ role: 'chair', personId: 'p2' }, { type: 'CloseSitting' })]);
    const { drafter, asked } = drafting({ c1: open, c2: closed });
    for (const id of ['c1', 'c2', 'c3']) await drafter.sweep(id);
    await Promise.all(['c1', 'c2'].map((id) => drafter.idle(id)));
    expect(asked).toHaveLength(1);
    expect(open.texts()).toEqual([ALSO]);
  });
});

describe('LM27 a model that does not answer', () => {
  const silent = (silence: Unanswered['silence']) => () => Promise.reject(new Unanswered(silence));

  it('LM27 is asked three times and then left; the desk is told once, and the rules’ text stays', async () => {
    const one = roomOf(draft());
    const { drafter, asked, counted } = drafting({ c1: one }, silent('tooSlow'));
    drafter.follow(commitOf('c1', 'issue-1'));
    await drafter.idle('c1');
    expect(asked).toHaveLength(3);
    expect(counted).toEqual(['tooSlow', 'tooSlow', 'tooSlow']);
    expect(one.texts()).toEqual([call().text]);
    expect(one.events.map(({ type }) => type)).toEqual(['ModelSilenceNoted']);
    expect(one.room.state.desk.model).toMatchObject({ answering: false, silence: 'tooSlow' });
  });

  it('LM27 that answers again words what waited, and the desk knows', async () => {
    const one = roomOf(draft());
    let times = 0;
    const { drafter } = drafting({ c1: one }, (slots) => ((times += 1) < 3 ? silent('busy')() : rewords(slots)));
    drafter.follow(commitOf('c1', 'issue-1'));
    await drafter.idle('c1');
    expect(one.texts()).toEqual([ALSO]);
    expect(one.room.state.desk.model).toMatchObject({ answering: true, answers: 1, worded: 1 });
    expect(new Set(one.submitted.map(({ commandKey }) => commandKey)).size).toBeGreaterThan(1);
  });

  it('LM27 an answer without sentences is none; one that offers nothing for a slot is', async () => {
    const one = roomOf(draft());
    const babbles = drafting({ c1: one }, () => ({ text: 'As you wish!', tokens: undefined }));
    babbles.drafter.follow(commitOf('c1', 'issue-1'));
    await babbles.drafter.idle('c1');
    expect(one.room.state.desk.model).toMatchObject({ answering: false, silence: 'unreadable' });
    const empty = drafting({ c1: one }, () => ({ text: '{"sentences":[]}', tokens: undefined }));
    empty.drafter.follow(commitOf('c1', 'issue-1'));
    await empty.drafter.idle('c1');
    expect(one.room.state.desk.model).toMatchObject({ answering: true, reasons: { missing: 1 } });
    expect(one.texts()).toEqual([call().text]);
  });

  it('LM19 of broken JSON what is whole is worded by a drafter that has not failed before; what breaks off keeps the rules’ text', async () => {
    const two = { ...section([call(), call('call.2', 'A second call was made for shared wells.')]), thin: true };
    const one = roomOf(draft(two));
    const { drafter, counted } = drafting({ c1: one }, (slots) => {
      const [first, second] = slots.map((slot) => JSON.stringify(alsoSaid(slot)));
      return { text: `{"sentences":[${first},${second!.slice(0, -9)}`, tokens: undefined };
    });
    drafter.follow(commitOf('c1', 'issue-1'));
    await drafter.idle('c1');
    expect(one.texts()).toEqual([ALSO, 'A second call was made for shared wells.']);
    expect(counted.slice(0, 3)).toEqual(['answered', 'worded', 'missing']);
    expect(one.room.state.desk.model).toMatchObject({ answering: true });
  });

  it('LM27 a fault of our own is not the model’s: it stops the wording of that section, and nothing else', async () => {
    const one = roomOf(draft());
    let isBroken = true;
    const { drafter } = drafting({ c1: one }, (slots) => {
      if (isBroken) throw new TypeError('ours');
      return rewords(slots);
    });
    drafter.follow(commitOf('c1', 'issue-1'));
    await drafter.idle('c1');
    isBroken = false;
    drafter.follow(commitOf('c1', 'issue-1'));
    await drafter.idle('c1');
    expect(one.texts()).toEqual([ALSO]);
  });

  it('LM27 a question under way ends when the server stops, without a word to the desk', async () => {
    const one = roomOf(draft());
    let stop = () => {};
    let isAsked = () => {};
    const reached = new Promise<void>((resolve) => {
      isAsked = resolve;
    });
    const { drafter, asked } = drafting(
      { c1: one },
      () =>
        new Promise((_, reject) => {
          stop = () => reject(new Unanswered('unreachable'));
          isAsked();
        }),
    );
    drafter.follow(commitOf('c1', 'issue-1'));
    await reached;
    const closing = drafter.close();
    stop();
    await closing;
    expect(one.submitted).toEqual([]);
    drafter.follow(commitOf('c1', 'issue-1'));
    expect(asked).toHaveLength(1);
  });
});
