import { describe, expect, it } from 'vitest';
import { chair, floorOfficer, mira, nameless, tomas } from '../testing/actors.ts';
import { does, given, type Step } from '../testing/givenWhenThen.ts';
import { asks, bothWait, listOpen, miraHasSpoken, miraSpeaks, miraWaits } from '../testing/stories.ts';
import { contributions } from './wordsTaken.ts';

const statement = { receipt: 'R-7', text: 'Wells are shared work.', words: 4, language: 'en' };
const handIn = (requestId?: string) => ({ type: 'SubmitStatement' as const, requestId });
const handsIn: Step = { by: mira, command: handIn(), statement };
const submitted = { type: 'StatementSubmitted', statementId: 'c1', receipt: 'R-7' } as const;
const goesWith = (requestId: string | null) =>
  [
    { ...submitted, requestId },
    { type: 'StatementHandedIn', statementId: 'c1', requestId },
  ] as const;

describe("DR3 with one's own request", () => {
  it.each([
    ['waits', miraWaits],
    ['has the floor', miraSpeaks],
    ['was called', miraHasSpoken],
  ])('DR3 the one that %s', (_state, story) => {
    given(story)
      .when(handIn(), { by: mira, statement })
      .thenEvents(...goesWith('r3'));
  });

  it('DR3 the one that waits before the one that was called; of those called the last', () => {
    const again = [miraHasSpoken, does(mira, asks)];
    given(again)
      .when(handIn(), { by: mira, statement })
      .thenEvents(...goesWith('r5'));
    const absent = does(floorOfficer, { type: 'MarkAbsent', requestId: 'r5' });
    given(again, absent)
      .when(handIn(), { by: mira, statement })
      .thenEvents(...goesWith('r5'));
    given(again)
      .when(handIn('r3'), { by: mira, statement })
      .thenEvents(...goesWith('r3'));
  });

  it('DR3 of another item only one that still waits: what was said there is over', () => {
    const onSeeds = [
      does(chair, { type: 'OpenItem', itemId: 'seeds' }),
      does(chair, { type: 'OpenSpeakersList', itemId: 'seeds' }),
    ];
    given(miraHasSpoken, onSeeds)
      .when(handIn(), { by: mira, statement })
      .thenEvents({ ...submitted, requestId: null });
    given(miraWaits, onSeeds)
      .when(handIn(), { by: mira, statement })
      .thenEvents(...goesWith('r3'));
    given(miraWaits, onSeeds, does(mira, asks))
      .when(handIn(), { by: mira, statement })
      .thenEvents(...goesWith('r4'));
  });

  it("DR3 not with another's, not with one that is not", () => {
    given(bothWait).when(handIn('r4'), { by: mira, statement }).thenRefused('notAllowed');
    given(bothWait).when(handIn('r99'), { by: mira, statement }).thenRefused('notFound');
  });
});

describe('DR3 else a written contribution', () => {
  it('DR3 with a receipt, from whoever has a name', () => {
    given(listOpen)
      .when(handIn(), { by: mira, statement })
      .thenEvents({ type: 'PersonIntroduced' }, { ...submitted, requestId: null, words: 4, text: statement.text })
      .thenResult({ statementId: 'c1', receipt: 'R-7', words: 4 });
    given(listOpen).when(handIn(), { by: nameless, statement }).thenRefused('nameMissing');
  });

  it('DR3 also from somebody who has withdrawn', () => {
    const gone = [miraWaits, does(mira, { type: 'WithdrawRequest' }), handsIn];
    expect(contributions(given(gone).state)).toEqual(['c1']);
  });

  it('DR3 nothing was uploaded, nothing is handed in', () => {
    given(listOpen).when(handIn(), { by: mira }).thenRefused('invalid');
  });
});

describe('DR3 linking anew', () => {
  const relink = { type: 'SubmitStatement', statementId: 'c1' } as const;

  it('DR3 the author gives a contribution to a request made later', () => {
    const { state } = given(listOpen, handsIn, does(mira, asks))
      .when(relink, { by: mira })
      .thenEvents(...goesWith('r3'));
    expect(state.desk.statements['c1']).toMatchObject({ requestId: 'r3', text: statement.text, language: 'en' });
    expect(state.desk.counts.statements).toBe(1);
    expect(contributions(state)).toEqual([]);
  });

  it('DR3 nobody else does', () => {
    given(bothWait, handsIn)
      .when({ ...relink, requestId: 'r4' }, { by: tomas })
      .thenRefused('notFound');
    given(bothWait, handsIn)
      .when({ ...relink, requestId: 'r4' }, { by: mira })
      .thenRefused('notAllowed');
    given(bothWait, handsIn).when(relink, { by: chair }).thenRefused('notAllowed');
    given(bothWait).when(relink, { by: mira }).thenRefused('notFound');
  });

  it('DR3 every statement has its own number', () => {
    given(listOpen, handsIn).when(handIn(), { by: mira, statement }).thenResult({ statementId: 'c2' });
  });
});
