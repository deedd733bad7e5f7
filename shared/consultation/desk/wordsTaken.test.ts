import { describe, expect, it } from 'vitest';
import { captioner, chair, machine, mira } from '../testing/actors.ts';
import { does, given, type Step, type Story } from '../testing/givenWhenThen.ts';
import { created, miraHasSpoken, miraSpeaks } from '../testing/stories.ts';
import { markOf, unread, wordsOf } from './wordsTaken.ts';

const says = (text: string, final = true, segment?: string) =>
  does(captioner, { type: 'RecordWords', interventionId: 'i1', source: 'captions', text, final, segment });
const ends = does(chair, { type: 'EndIntervention' });
const unreadAfter = (...story: Story) => unread(given(...story).state);
const handsIn = (text: string): Step => ({
  by: mira,
  command: { type: 'SubmitStatement' },
  statement: { receipt: 'R-1', text, words: 2 },
});

/** The machine reads an input as it stands after the story. */
function read(inputId: string, ...story: Story): Step {
  const taken = markOf(wordsOf(given(...story).state, inputId));
  return does(machine, { type: 'ReviseDraft', causedBy: inputId, engine: 'test/1', taken, points: [], sections: [] });
}

describe('DR2 which words count', () => {
  it('DR2 none before the intervention has ended', () => {
    expect(unreadAfter(miraSpeaks, says('Shared wells.'))).toEqual([]);
    expect(unreadAfter(miraSpeaks, says('Shared wells.'), ends)).toEqual(['i1']);
  });

  it('DR2 then all of them, final or not', () => {
    const state = given(miraSpeaks, says('Shared wells.'), says('And see', false), ends).state;
    expect(wordsOf(state, 'i1').map(({ text }) => text)).toEqual(['Shared wells.', 'And see']);
  });

  it('DR2 an intervention without words has nothing to read', () => {
    expect(unreadAfter(miraHasSpoken)).toEqual([]);
    expect(unreadAfter(miraHasSpoken, says('  '))).toEqual([]);
  });

  it('DR2 words after the end make it unread again', () => {
    const story = [miraSpeaks, says('Shared wells.', true, '1'), ends];
    const once = [story, read('i1', story)];
    expect(unreadAfter(once)).toEqual([]);
    expect(unreadAfter(once, says('And seeds.'))).toEqual(['i1']);
    expect(unreadAfter(once, says('Shared walls.', true, '1'))).toEqual(['i1']);
    expect(unreadAfter(once, says('Shared wells.', true, '1'))).toEqual([]);
  });

  it('DR2 words that are taken back to nothing make it unread again, once', () => {
    const story = [miraSpeaks, says('Shared wells.', true, '1'), ends];
    const emptied = [story, read('i1', story), says(' ', true, '1')];
    expect(unreadAfter(emptied)).toEqual(['i1']);
    expect(unreadAfter(emptied, read('i1', emptied))).toEqual([]);
  });

  it('DR2 so does a statement that is handed in for it', () => {
    const story = [miraSpeaks, says('Shared wells.'), ends];
    const state = given(story, read('i1', story), handsIn('The full text.')).state;
    expect(unread(state)).toEqual(['i1']);
    expect(wordsOf(state, 'i1').map(({ source }) => source)).toEqual(['captions', 'statement']);
  });

  it('DR2 a written contribution is read at once, until it is read', () => {
    const alone = [created, handsIn('A text.')];
    expect(unreadAfter(alone)).toEqual(['c1']);
    expect(unreadAfter(alone, read('c1', alone))).toEqual([]);
  });

  it('DR2 the mark tells texts, sources, languages and their cuts apart', () => {
    const piece = (text: string, language?: string) => ({
      source: 'notes' as const,
      text,
      ...(language && { language }),
    });
    const marks = [
      [],
      [piece('ab')],
      [piece('a'), piece('b')],
      [piece('ba')],
      [piece('ab', 'pt')],
      [{ ...piece('ab'), source: 'captions' as const }],
    ].map(markOf);
    expect(new Set(marks).size).toBe(marks.length);
  });
});
