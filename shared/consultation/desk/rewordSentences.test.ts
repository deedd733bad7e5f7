import { describe, expect, it } from 'vitest';
import { chair, machine, rapporteur } from '../testing/actors.ts';
import { does, given, type Step, type Story } from '../testing/givenWhenThen.ts';
import { miraHasSpoken, point, revises, section, sentence } from '../testing/stories.ts';
import { evolve } from '../evolve.ts';
import type { ConsultationEvent } from '../events.ts';
import type { RewordSentences, Wording } from './rewordSentences.ts';

const open = sentence('open', 'Water was discussed.');
const call = {
  ...sentence('call', 'A call was made for wells.', ['i1.1']),
  elements: [{ start: 20, end: 25, cites: ['i1.1'] }],
};
const drafted: Story = [miraHasSpoken, revises([section([open, call])], 'i1', [point('i1.1')])];
const worded = 'A call was made for shared wells.';
const wording = (changes: Partial<Wording> = {}): Wording => ({
  key: 'call',
  instead: call.text,
  text: worded,
  ...changes,
});
const answer = (...wordings: Wording[]): RewordSentences => ({
  type: 'RewordSentences',
  format: 'president',
  sectionId: 'issue-1',
  engine: 'wording/1 + small:1b',
  name: 'small:1b',
  ms: 40,
  tokens: { prompt: 100, completion: 20 },
  wordings,
});
const rewords = (...wordings: Wording[]): Step => does(machine, answer(...wordings));
const proposes = (...sentences: (typeof open)[]) => revises([section(sentences)]);
const deskAfter = (...story: Story) => given(drafted, ...story).state.desk;
const standing = (...story: Story) => deskAfter(...story).sections['president/issue-1']!.sentences;

describe('LM1 what a model made of a sentence', () => {
  it('LM1 takes the place of the rules’ text in its slot: same id, same sources, a machine’s still, with the model’s name and the rules’ text beside it', () => {
    given(drafted)
      .when(answer(wording()), { by: machine })
      .thenEvents({
        type: 'DraftRevised',
        causedBy: null,
        model: { engine: 'wording/1 + small:1b', name: 'small:1b', ms: 40, sentences: ['t2'] } as never,
      });
    const [first, second] = standing(rewords(wording()));
    expect(first).toEqual(standing()[0]);
    expect(second).toEqual({
      ...standing()[1],
      elements: undefined,
      text: worded,
      model: { name: 'small:1b', instead: call.text },
    });
  });

  it('LM1 that is what the rules said is no wording of its own', () => {
    expect(standing(rewords(wording({ text: call.text })))[1]).toEqual({
      ...standing()[1],
      model: { name: 'small:1b' },
    });
  });
});

describe('LM2 a sentence that is not as the model was given it', () => {
  const accepts = does(rapporteur, { type: 'AcceptSentence', sentenceId: 't2' });
  it.each([
    ['accepted', accepts],
    ['rewritten', does(rapporteur, { type: 'RewriteSentence', sentenceId: 't2', text: 'They want wells.', seen: 1 })],
    ['rejected', does(rapporteur, { type: 'RejectSentence', sentenceId: 't2' })],
    ['reworded by the rules', proposes(open, { ...call, text: 'Calls were made for wells.' })],
    ['gone', proposes(open)],
  ] as [string, Step][])('LM2 stays: %s', (_what, before) => {
    given(drafted, before).when(answer(wording()), { by: machine }).thenRefused('changed');
    const both = answer(wording(), { key: 'open', instead: open.text, text: 'Water was the theme.' });
    const after = standing(before, does(machine, both));
    expect(after[0]).toMatchObject({ text: 'Water was the theme.' });
    expect(after.slice(1)).toEqual(standing(before).slice(1));
  });

  it('LM2 of a section that is not there changes nothing', () => {
    given(drafted)
      .when({ ...answer(wording()), sectionId: 'issue-9' }, { by: machine })
      .thenRefused('changed');
  });

  it('LM2 a person who writes while the model answers is told that the sentence changed', () => {
    given(drafted, rewords(wording()))
      .when({ type: 'RewriteSentence', sentenceId: 't2', text: 'They want wells.', seen: 1 }, { by: rapporteur })
      .thenRefused('changed');
  });
});

describe('LM3 when the rules write the section again', () => {
  const other = { ...open, text: 'Water came first.' };

  it('LM3 a slot that says what it said keeps the model’s wording, or that it was refused', () => {
    for (const judged of [wording(), wording({ text: undefined, refused: ['polarity'] })]) {
      const before = standing(rewords(judged))[1];
      expect(standing(rewords(judged), proposes(other, call))[1]).toEqual(before);
      given(drafted, rewords(judged)).when(proposes(open, call).command, { by: machine }).thenRefused('changed');
    }
  });

  it.each([
    ['other words', { ...call, text: 'Calls were made for wells.' }],
    ['other sources', { ...call, cites: ['i1.1', 'i1.2'] }],
  ])('LM3 a slot with %s has the rules’ text at once, of which no model has been asked', (_what, anew) => {
    expect(standing(rewords(wording()), proposes(other, anew))[1]).toMatchObject({ text: anew.text, id: 't2' });
    expect(standing(rewords(wording()), proposes(other, anew))[1]).not.toHaveProperty('model');
  });

  it('LM3 another model’s wording takes the place of the first one’s', () => {
    const second = does(machine, { ...answer(wording({ text: 'A call for wells was made.' })), name: 'other' });
    expect(standing(rewords(wording()), second)[1]).toMatchObject({
      text: 'A call for wells was made.',
      model: { name: 'other', instead: call.text },
    });
    const refused = does(machine, answer(wording({ text: undefined, refused: ['words'] })));
    expect(standing(rewords(wording()), refused)[1]).toMatchObject({ text: call.text });
  });
});

describe('LM4 the account of the model', () => {
  it('LM4 counts answers, sentences by how they ended, reasons, time and tokens; nothing is said of a model where there is none', () => {
    expect(deskAfter()).not.toHaveProperty('model');
    const first = rewords(wording(), { key: 'open', instead: open.text, refused: ['words', 'polarity'] });
    const second = does(machine, {
      ...answer({ key: 'open', instead: open.text, refused: ['words'] }),
      tokens: undefined,
    });
    expect(deskAfter(first, second).model).toEqual({
      name: 'small:1b',
      answering: true,
      answers: 2,
      worded: 1,
      same: 0,
      refused: 2,
      reasons: { words: 2, polarity: 1 },
      ms: 80,
      tokens: { prompt: 100, completion: 20 },
    });
    expect(deskAfter(rewords(wording({ text: call.text }))).model).toMatchObject({ same: 1, worded: 0, refused: 0 });
  });
});

describe('LM5 a model that does not answer', () => {
  const silent = (silence: 'tooSlow' | 'busy' = 'tooSlow') =>
    ({ type: 'NoteModelSilence', model: 'small:1b', silence }) as const;

  it('LM5 is noted for the desk once, with the reason, until it answers again', () => {
    expect(deskAfter(does(machine, silent())).model).toMatchObject({
      answering: false,
      silence: 'tooSlow',
      answers: 0,
    });
    given(drafted, does(machine, silent())).when(silent(), { by: machine }).thenRefused('changed');
    const back = deskAfter(does(machine, silent()), rewords(wording())).model;
    expect(back).toMatchObject({ answering: true, answers: 1 });
    expect(back).not.toHaveProperty('silence');
    expect(deskAfter(rewords(wording()), does(machine, silent('busy'))).model).toMatchObject({
      answering: false,
      silence: 'busy',
      worded: 1,
    });
  });
});

describe('LM6 while the draft is shared', () => {
  const shared = [drafted, does(chair, { type: 'ShareDraft', on: true })];

  it('LM6 the model’s wording reaches everyone as text, without its name; a refusal is the desk’s alone', () => {
    given(shared)
      .when(answer(wording()), { by: machine })
      .thenEvents(
        { type: 'DraftRevised' },
        { type: 'SharedDraftRevised', sections: [{ paragraphs: [`${open.text} ${worded}`] }] as never },
      );
    given(shared)
      .when(answer(wording({ text: undefined, refused: ['name'] })), { by: machine })
      .thenEvents({ type: 'DraftRevised' });
  });
});

it('LM7 when the rules’ text beside a wording is erased, the fold bears it, and the rules’ next text stands', () => {
  const { state } = given(drafted, rewords(wording()));
  const { model: _none, ...plain } = state.desk;
  const before = state.desk.sections['president/issue-1']!;
  const sentencesAfter = (erased: object) => {
    const event = {
      ...{ type: 'DraftRevised', draftVersion: 2, causedBy: null, heading: 'Water', order: 5, thin: false, v: 1 },
      ...{ at: 0, by: 'machine', format: 'president', sectionId: 'issue-1' },
      sentences: before.sentences.map((each) =>
        each.model ? { ...each, ...erased, model: { ...each.model, instead: null } } : each,
      ),
    } as unknown as ConsultationEvent;
    return evolve({ ...state, desk: plain }, event).desk.sections['president/issue-1']!.sentences;
  };
  const [first, worded] = before.sentences;
  expect(sentencesAfter({})[1]).toMatchObject({ text: worded!.text, model: { instead: '' } });
  expect(sentencesAfter({ text: null }).map(({ id }) => id)).toEqual(
    before.sentences.filter((each) => !each.model).map(({ id }) => id),
  );
  expect(first!.model).toBeUndefined();
});
