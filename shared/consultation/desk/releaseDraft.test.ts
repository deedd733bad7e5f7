import { describe, expect, it } from 'vitest';
import { evolve, initial } from '../evolve.ts';
import { chair, machine, organizer, rapporteur as by } from '../testing/actors.ts';
import { does, given, type Story } from '../testing/givenWhenThen.ts';
import { miraHasSpoken, point, revises, section, sentence } from '../testing/stories.ts';
import {
  hasMovedOn,
  releasedOrDrafted,
  releaserOf,
  releasesStanding,
  standingRelease,
  takenBackByOf,
} from './releasedText.ts';
import { releaseDraft } from './releaseDraft.ts';
import { weave } from './weave.ts';

const open = sentence('open', 'Water was discussed.', ['i1.1']);
const close = sentence('close', 'More was said.', ['i1.1']);
const drafted = [miraHasSpoken, revises([section([open, close])], 'i1', [point('i1.1')])];
const release = { type: 'ReleaseDraft' } as const;
const takesBack = does(by, { ...release, on: false });
const says = (text: string) => revises([section([{ ...open, text }, close])]);
const after = (...story: Story) => given(drafted, ...story).state;
const nameless = { ...by, profile: {} };

describe('DR203 releasing the draft', () => {
  it('DR203 a rapporteur with a name releases the President’s Summary as it stands, and enters the record by it', () => {
    given(drafted)
      .when({ ...release, seen: 1 }, { by, at: 200 })
      .thenEvents(
        { type: 'PersonIntroduced', personId: by.personId, name: 'Luc Martin' },
        { type: 'DraftReleased', format: 'president', draftVersion: 1, on: true, name: 'Luc Martin' },
        { type: 'ReleasedTextKept', format: 'president', on: true },
      )
      .thenResult({ draftVersion: 1 });
    const { everyone, desk } = after(does(by, release, 200));
    expect(standingRelease(everyone, 'president')).toMatchObject({ draftVersion: 1, by: by.personId });
    expect(standingRelease(everyone, 'secretariat')).toBeNull();
    expect(desk.released?.president?.[0]?.sentences.map(({ text }) => text)).toEqual([open.text, close.text]);
  });

  it('DR203 a session without a name is told to say who it is', () => {
    const { done } = given(drafted).when(release, { by: nameless }).thenRefused('nameMissing');
    expect(done).toMatchObject({ message: expect.stringContaining('say who you are') });
  });

  it('DR217 a name of which nothing is to be seen is none', () => {
    for (const name of ['\u200b', '\u2060\u200f', '\u3164 \u00ad'])
      given(drafted)
        .when(release, { by: { ...by, profile: { name } } })
        .thenRefused('nameMissing');
    expect(
      given(drafted).when(release, { by: { ...by, profile: { name: '\u0645\u06cc\u200c\u0631\u0627' } } }).done.ok,
    ).toBe(true);
  });

  it('DR203 a version that is not what was looked at, or that nobody can have seen, is not released', () => {
    given(drafted, says('Water came first.'))
      .when({ ...release, seen: 1 }, { by })
      .thenRefused('changed');
    given(drafted)
      .when({ ...release, seen: 2 }, { by })
      .thenRefused('invalid');
  });

  it('DR203 neither chair, organizer nor machine releases', () => {
    for (const other of [chair, organizer, machine])
      given(drafted).when(release, { by: other }).thenRefused('notAllowed');
  });

  it('DR216 before anything is told of what was said, there is nothing to release', () => {
    const { done } = given(miraHasSpoken, revises([section([sentence('mandate', 'It met in Rome.', ['setUp.place'])])]))
      .when(release, { by })
      .thenRefused('nothingToRelease');
    expect(done.ok).toBe(false);
  });

  it('DR203 what has no text is not released, and what is released not again', () => {
    given(drafted)
      .when({ ...release, format: 'secretariat' }, { by })
      .thenRefused('nothingToRelease');
    given(
      drafted,
      does(by, { type: 'RejectSentence', sentenceId: 't1' }),
      does(by, { type: 'RejectSentence', sentenceId: 't2' }),
    )
      .when(release, { by })
      .thenRefused('nothingToRelease');
    given(drafted, does(by, release)).when(release, { by }).thenRefused('alreadyReleased');
  });
});

describe('DR204 after the release', () => {
  it('DR204 the released text stays word for word, whatever becomes of the draft', () => {
    const { desk } = after(does(by, release), says('Water came first.'));
    expect(releasedOrDrafted(desk)[0]?.sentences[0]?.text).toBe(open.text);
    expect(desk.sections['president/issue-1']?.sentences[0]?.text).toBe('Water came first.');
  });

  it('DR204 the draft has moved on once it reads otherwise, not by an acceptance, a lock or the other document', () => {
    const movedOn = (...story: Story) => hasMovedOn(after(does(by, release), ...story).desk, 'president');
    expect(movedOn()).toBe(false);
    expect(movedOn(does(by, { type: 'AcceptSentence', sentenceId: 't1' }))).toBe(false);
    expect(movedOn(does(by, { type: 'LockSentence', sentenceId: 't1' }))).toBe(false);
    expect(movedOn(revises([section([close], 'introduction', 'secretariat')]))).toBe(false);
    expect(movedOn(says('Water came first.'))).toBe(true);
    expect(movedOn(says('Water came first.'), says(open.text))).toBe(false);
    expect(movedOn(does(by, { type: 'RejectSentence', sentenceId: 't2' }))).toBe(true);
  });

  it('DR204 a newer version is released anew, and both are told', () => {
    const state = after(does(by, release), says('Water came first.'), does(by, release));
    expect(state.everyone.releases).toMatchObject([{ draftVersion: 1 }, { draftVersion: 2 }]);
    expect(releasesStanding(state)).toMatchObject([{ format: 'president', draftVersion: 2, isCurrent: true }]);
  });

  it('DR204 points that the released text stands on stay, whatever is read later', () => {
    const { desk } = after(does(by, release), says('Water came first.'), revises([section([close])], 'i1', []));
    expect(desk.points['i1.1']).toBeDefined();
  });
});

describe('DR205 taking a release back', () => {
  it('DR205 none stands any more, and the record keeps that one did', () => {
    const state = after(does(by, release), takesBack);
    expect(standingRelease(state.everyone, 'president')).toBeNull();
    expect(state.everyone.releases).toMatchObject([{ draftVersion: 1, takenBackAt: expect.any(Number) }]);
    expect(state.desk.released).toEqual({});
    expect(releasesStanding(state)).toEqual([]);
  });

  it('DR205 an earlier release does not come back with it, and the same text can be released anew', () => {
    const twice = [does(by, release), says('Water came first.'), does(by, release), takesBack];
    expect(standingRelease(after(...twice).everyone, 'president')).toBeNull();
    given(drafted, ...twice)
      .when(release, { by })
      .thenEvents({ type: 'DraftReleased' }, { type: 'ReleasedTextKept' });
  });

  it('DR205 what is not released is not taken back', () => {
    given(drafted)
      .when({ ...release, on: false }, { by })
      .thenRefused('notReleased');
    given(drafted, does(by, release), takesBack)
      .when({ ...release, on: false }, { by })
      .thenRefused('notReleased');
  });

  it('DR213 nobody without a name takes back somebody’s release', () => {
    given(drafted, does(by, release))
      .when({ ...release, on: false }, { by: { ...nameless, personId: 'p99' } })
      .thenRefused('nameMissing');
  });

  it('DR213 what was released since it was looked at, or seen by nobody, is not taken back; a draft that moved on may be', () => {
    const twice = [does(by, release), says('Water came first.'), does(by, release)];
    const back = { ...release, on: false };
    given(drafted, ...twice)
      .when({ ...back, seen: 1 }, { by })
      .thenRefused('changed');
    given(drafted, ...twice)
      .when({ ...back, seen: 3 }, { by })
      .thenRefused('invalid');
    const moved = given(drafted, does(by, release), says('Water came first.'));
    expect(moved.when({ ...back, seen: 1 }, { by }).done.ok).toBe(true);
  });

  it('DR213 the record keeps who took it back, under the name of then', () => {
    const colleague = { ...by, profile: { name: 'Ines Roy', honorific: 'Ms' } };
    const { everyone } = after(does(by, release), does(colleague, { ...release, on: false }));
    const [only] = everyone.releases!;
    expect(releaserOf(everyone, only!)).toEqual({ name: 'Luc Martin' });
    expect(takenBackByOf(everyone, only!)).toEqual({ name: 'Ines Roy', honorific: 'Ms' });
  });
});

describe('DR212 the name under a release', () => {
  const renamed = { ...by, profile: { name: 'Ines Roy' } };

  it('DR212 stays that of then when the same session is called otherwise later', () => {
    const { everyone } = after(
      does({ ...by, profile: { name: 'Luc Martin', honorific: 'Mr' } }, release),
      does(renamed, { ...release, format: 'president', on: false }),
      does(renamed, release),
    );
    expect(everyone.people[by.personId]?.name).toBe('Ines Roy');
    expect(everyone.releases!.map((each) => releaserOf(everyone, each))).toEqual([
      { name: 'Luc Martin', honorific: 'Mr' },
      { name: 'Ines Roy' },
    ]);
  });

  it('DR212 is none once it was erased; a record that did not keep it has the name of now', () => {
    const state = after(does(by, release));
    const event = {
      type: 'DraftReleased',
      format: 'president',
      draftVersion: 1,
      on: true,
      v: 1,
      at: 9,
      by: by.personId,
    } as const;
    const nameIn = (kept: object) => {
      const { everyone } = evolve(state, { ...event, ...kept });
      return releaserOf(everyone, standingRelease(everyone, 'president')!)?.name;
    };
    expect(nameIn({ name: null })).toBeUndefined();
    expect(nameIn({})).toBe('Luc Martin');
  });
});

describe('DR214 erasure and the released text', () => {
  /** Folds the story's events as the record gives them after the text of `t1` was erased. */
  const erasedAfter = (...story: Story) =>
    given(drafted, ...story).events.reduce((state, event) => {
      if (event.type !== 'DraftRevised') return evolve(state, event);
      const sentences = event.sentences.map((each) => (each.id === 't1' ? { ...each, text: null as never } : each));
      return evolve(state, { ...event, sentences });
    }, initial);
  const texts = (sections: { sentences: { text: string }[] }[]) =>
    sections.flatMap(({ sentences }) => sentences.map(({ text }) => text));

  it('DR214 an erased sentence stands nowhere empty, settled or not, and its slot is the machine’s again', () => {
    const state = erasedAfter(does(by, { type: 'LockSentence', sentenceId: 't1' }), does(by, release));
    expect(texts(Object.values(state.desk.sections))).toEqual([close.text]);
    expect(texts(releasedOrDrafted(state.desk))).toEqual([close.text]);
    const woven = weave(state.desk, section([open, close]), state.desk.counts.sentences);
    expect(texts([woven.section])).toEqual([open.text, close.text]);
    expect(woven.section.sentences.map(({ id }) => id)).toEqual(['t3', 't2']);
  });

  it('DR214 a release that lost a sentence says so, and the text as it stands can be released anew', () => {
    const state = erasedAfter(does(by, release));
    expect(releasesStanding(state)).toMatchObject([{ isCurrent: true, lostSentence: true }]);
    const decision = releaseDraft(release, state, { now: 900, actor: by });
    expect(decision).toMatchObject({ ok: true, events: [{}, { type: 'ReleasedTextKept', erasedBefore: 1 }] });
    const events = decision.ok ? decision.events : [];
    const anew = events.reduce((now, event) => evolve(now, { ...event, v: 1, at: 900, by: by.personId }), state);
    expect(releasesStanding(anew)[0]).not.toHaveProperty('lostSentence');
    expect(releaseDraft(release, anew, { now: 901, actor: by })).toMatchObject({ refusal: 'alreadyReleased' });
  });
});

describe('DR218 the shared draft and the release', () => {
  const shares = does(chair, { type: 'ShareDraft', on: true });
  const told = (...story: Story) => after(...story).everyone.draft.asReleased;

  it('DR218 everyone is told whether what they read is what was released, whichever came first', () => {
    expect(told(shares)).toBeUndefined();
    for (const both of [
      [does(by, release), shares],
      [shares, does(by, release)],
    ]) {
      expect(told(...both)).toBe(true);
      expect(told(...both, says('Water came first.'))).toBeUndefined();
      expect(told(...both, says('Water came first.'), says(open.text))).toBe(true);
      expect(told(...both, takesBack)).toBeUndefined();
    }
  });

  it('DR218 while it is not shared, nobody is told whether the draft has moved on', () => {
    expect(told(does(by, release))).toBeUndefined();
    expect(told(shares, does(by, release), does(chair, { type: 'ShareDraft', on: false }))).toBeUndefined();
  });
});
