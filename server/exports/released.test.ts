import { describe, expect, it } from 'vitest';
import type { Consultation } from '#shared/consultation/state.ts';
import { chair, organizer, rapporteur as by } from '#shared/consultation/testing/actors.ts';
import { does, given, type Story } from '#shared/consultation/testing/givenWhenThen.ts';
import { miraHasSpoken, point, revises, section, sentence } from '#shared/consultation/testing/stories.ts';
import { DraftHistory } from '#shared/draft/versions/draftHistory.ts';
import { emptyChronicle, note } from './publication/chronicle.ts';
import { publication } from './publication/publication.ts';
import { toDocx } from './docx.ts';
import { outcomeDocumentOf, releasedDocumentOf, traceOfConsultation } from './fromConsultation.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { comparisonHtml, comparisonMarkdown, comparisonOf } from './versions/comparison.ts';
import type { OutcomeDocument } from './outcomeDocument.ts';
import { releaseOf } from './releaseOf.ts';
import { unzip } from './testing/unzip.ts';
import { versionList } from './versions/versionList.ts';

const NOT_OFFICIAL = 'machine draft, not an official record';
const call = sentence('call', 'Calls were made for wells.', ['i1.1']);
const drafted = [miraHasSpoken, revises([section([call])], 'i1', [point('i1.1')])];
const releases = does(by, { type: 'ReleaseDraft' }, 200);
const movesOn = does(by, { type: 'RewriteSentence', sentenceId: 't1', text: 'Deep wells were called for.', seen: 9 });
const seenNow = (seen: number) => ({ ...movesOn, command: { ...movesOn.command, seen } }) as typeof movesOn;
const after = (...story: Story) => given(drafted, ...story).state;
const RELEASED = 'Released by Luc Martin on 4 May 2026, 11:03 (Lisbon, GMT+1)';

const wordFile = async (document: OutcomeDocument) => {
  const parts = await unzip(await toDocx(document));
  return [...parts.values()].join('\n').replace(/<[^>]+>/g, '');
};
const draft = (state: Consultation) => outcomeDocumentOf(state, 'president', 'f00', state.everyone.createdAt);
const released = (state: Consultation) => releasedDocumentOf(state, 'president', 'f00', state.everyone.createdAt);

describe('DR207 exports of a released version', () => {
  it('DR207 say who released it and when, in place of the disclaimer, in every file', async () => {
    const document = draft(after(releases));
    const files = [toMarkdown(document), toHtml(document), JSON.stringify(toJson(document)), await wordFile(document)];
    for (const file of files) {
      expect(file).toContain(RELEASED);
      expect(file).not.toMatch(/not an official record/i);
    }
    expect(toJson(document)).toMatchObject({
      status: 'released',
      releasedBy: 'Luc Martin',
      releasedAt: '2026-05-04T10:03:20.000Z',
      draftVersion: 1,
    });
    expect(document.status).toBe('released');
  });

  it('DR207 a draft that has moved on carries the disclaimer again and says what it is newer than; the released text stays', () => {
    const state = after(releases, seenNow(1));
    const text = toMarkdown(draft(state));
    expect(text).toContain(NOT_OFFICIAL);
    expect(text).toContain('Newer than version 1, released by Luc Martin on 4 May 2026, 11:03 (Lisbon, GMT+1)');
    expect(text).toContain('Deep wells were called for.');
    expect(toMarkdown(released(state)!)).toBe(toMarkdown(draft(after(releases))));
  });

  it('DR207 a correction of the set-up reaches the draft, and no word or hour of what was released', () => {
    const corrected = does(organizer, {
      type: 'CorrectSetUp',
      ...{ title: 'Consultation on wells', place: 'Porto', dates: ['2026-05-06'], timeZone: 'Asia/Tokyo' },
    });
    const before = toMarkdown(released(after(releases))!);
    const { state } = given(drafted, releases, corrected);
    expect(toMarkdown(released(state)!)).toBe(before);
    expect(before).not.toContain('Porto');
    const again = { ...corrected, command: { ...corrected.command, place: 'Nadi' } } as typeof corrected;
    expect(toMarkdown(released(given(drafted, releases, corrected, again).state)!)).toBe(before);
    expect(toMarkdown(draft(given(drafted, corrected).state))).toContain('Consultation on wells');
  });

  it('DR207 taken back, nothing is released; the other document never was', () => {
    const state = after(releases, does(by, { type: 'ReleaseDraft', on: false }));
    expect(released(state)).toBeNull();
    expect(toMarkdown(draft(state))).toContain(NOT_OFFICIAL);
    expect(releasedDocumentOf(after(releases), 'secretariat', '', 0)).toBeNull();
  });

  it('DR207 whose name is no longer on record has still released it', () => {
    const { everyone, ...rest } = after(releases);
    const unsigned = everyone.releases!.map((release) => ({ ...release, signed: {} }));
    const erased = { ...rest, everyone: { ...everyone, releases: unsigned } };
    expect(toMarkdown(draft(erased))).toContain('Released by a rapporteur whose name is no longer on record on 4 May');
  });
});

it('DR214 a released copy from which a sentence went says so', () => {
  const { desk, ...rest } = after(releases);
  const lost = { ...rest, desk: { ...desk, erasedFromReleased: { president: { all: 2, before: 1 } } } };
  const before = { ...rest, desk: { ...desk, erasedFromReleased: { president: { all: 1, before: 1 } } } };
  for (const made of [draft, (state: Consultation) => released(state)!]) {
    expect(toMarkdown(made(lost))).toContain('A sentence was removed after the release');
    expect(toMarkdown(made(before))).not.toContain('A sentence was removed');
  }
});

describe('DR208 where a release is told besides', () => {
  const publishes = does(chair, { type: 'PublishRecord' });
  const made = (...story: Story) => {
    const { state, events } = given(drafted, ...story, publishes);
    const chronicle = emptyChronicle();
    for (const event of events) note(chronicle, event);
    return publication(state, chronicle, { version: 1, events: 1, head: '' })!;
  };

  it('DR208 the record page has the released text and its sources, and says that there is a newer draft', () => {
    const about = { format: 'president', draftVersion: 1, released: { by: 'Luc Martin', at: expect.any(Number) } };
    expect(made(releases).documents[0]).toMatchObject(about);
    expect(made(releases).documents[0]).not.toHaveProperty('newerVersion');
    const moved = made(releases, seenNow(1));
    expect(moved.documents[0]).toMatchObject({ ...about, newerVersion: 2 });
    expect(moved.sentences.map(({ text }) => text)).toEqual([call.text]);
    expect(made().documents[0]).not.toHaveProperty('released');
  });

  it('DR208 the trace can be had of the released text', () => {
    const state = after(releases, seenNow(1));
    const texts = (of?: 'released') => traceOfConsultation(state, '', of).sentences.map(({ text }) => text);
    expect(texts()).toEqual(['Deep wells were called for.']);
    expect(texts('released')).toEqual([call.text]);
  });

  it('DR215 the trace of the released text names the version that was released', () => {
    const state = after(releases, seenNow(1));
    expect(traceOfConsultation(state, '').draftVersion).toBe(2);
    expect(traceOfConsultation(state, '', 'released').draftVersion).toBe(1);
  });

  it('DR251 the trace of the released text has nothing of the other document, which nobody released', () => {
    const report = section([sentence('said', 'Mira called for wells.', ['i1.1'])], 'discussion.i1', 'secretariat');
    const both = revises([report, section([sentence('other', 'Nobody released this.')], 'issue-2', 'secretariat')]);
    const { state } = given(drafted, both, releases);
    const trace = traceOfConsultation(state, '', 'released');
    expect(trace.sentences.map(({ format }) => format)).toEqual(['president']);
    expect(trace.inputs[0]?.sentenceIds).toEqual(['t1']);
    expect(
      traceOfConsultation(state, '', 'standing')
        .sentences.map(({ format }) => format)
        .toSorted(),
    ).toEqual(['president', 'secretariat', 'secretariat']);
    const { state: later } = given(drafted, both, releases, does(by, { type: 'ReleaseDraft', format: 'secretariat' }));
    expect(new Set(traceOfConsultation(later, '', 'released').sentences.map(({ format }) => format)).size).toBe(2);
  });

  it('DR208 versions and comparisons say which version was released, and which was taken back', () => {
    const { state, events } = given(drafted, releases, seenNow(1), does(by, { type: 'ReleaseDraft' }));
    const history = new DraftHistory();
    for (const event of events) if (event.type === 'DraftRevised') history.add(event);
    const told = { format: 'president', name: 'Luc Martin', at: expect.any(Number) };
    expect(versionList(state, history).map((version) => version.releases)).toEqual([[told], [told]]);
    const taken = given(drafted, releases, does(by, { type: 'ReleaseDraft', on: false })).state;
    expect(versionList(taken, history).at(-1)?.releases).toEqual([
      { ...told, takenBackAt: expect.any(Number), takenBackBy: 'Luc Martin' },
    ]);

    const release = releaseOf(state, 'president')?.release ?? null;
    const ofReleased = comparisonOf(history, 'president', 1, 2, release);
    for (const page of [comparisonMarkdown(ofReleased), comparisonHtml(ofReleased)])
      expect(page).toContain('Version 2 was released by Luc Martin on 4 May 2026, 11:03 (Lisbon, GMT+1).');
    expect(comparisonMarkdown(comparisonOf(history, 'president', 0, 1, release))).toContain(
      'Machine draft, not an official record.',
    );
  });
});
