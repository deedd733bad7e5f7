import { describe, expect, it } from 'vitest';
import { captioner, rapporteur } from '../testing/actors.ts';
import { does, given, type Story } from '../testing/givenWhenThen.ts';
import { bothWait, miraSpeaks } from '../testing/stories.ts';
import type { RecordWords } from './recordWords.ts';

const words = (text: string, rest: Partial<RecordWords> = {}) => ({
  type: 'RecordWords' as const,
  interventionId: 'i1',
  source: 'captions' as const,
  text,
  ...rest,
});
const caption = (text: string, rest: Partial<RecordWords> = {}) => does(captioner, words(text, rest));
const textsAfter = (...story: Story) => given(miraSpeaks, ...story).state.desk.words['i1']?.map(({ text }) => text);

describe('DR1 words', () => {
  it('DR1 the same intervention, source and segment replaces, where it stood', () => {
    expect(
      textsAfter(
        caption('Shar', { segment: '1' }),
        caption('wells', { segment: '2' }),
        caption('Shared', { segment: '1' }),
      ),
    ).toEqual(['Shared', 'wells']);
  });

  it('DR1 another source with the same segment does not', () => {
    const notes = does(rapporteur, words('Notes', { segment: '1', source: 'notes' }));
    expect(textsAfter(caption('Captions', { segment: '1' }), notes)).toEqual(['Captions', 'Notes']);
  });

  it('DR1 without a segment they append', () => {
    expect(textsAfter(caption('One.'), caption('One.'), caption('Two.'))).toEqual(['One.', 'One.', 'Two.']);
  });

  it('DR1 what replaces keeps the id, what is new gets a new one', () => {
    given(miraSpeaks, caption('Shar', { segment: '1' }), caption('wells'))
      .when(words('Shared', { segment: '1' }), { by: captioner })
      .thenResult({ wordsId: 'w1' });
    given(miraSpeaks, caption('Shar', { segment: '1' }), caption('Shared', { segment: '1' }))
      .when(words('More'), { by: captioner })
      .thenResult({ wordsId: 'w2' });
  });

  it('DR1 words are final unless said otherwise, and keep their language', () => {
    const { desk } = given(
      miraSpeaks,
      caption('Shar', { final: false, segment: '1', language: 'pt' }),
      caption('wells'),
    ).state;
    expect(desk.words['i1']).toEqual([
      { wordsId: 'w1', source: 'captions', text: 'Shar', segment: '1', language: 'pt', final: false },
      { wordsId: 'w2', source: 'captions', text: 'wells', final: true },
    ]);
  });

  it('DR1 words of an unknown intervention are notFound', () => {
    given(bothWait).when(words('Wells'), { by: captioner }).thenRefused('notFound');
    given(miraSpeaks)
      .when(words('Wells', { interventionId: 'constructor' }), { by: rapporteur })
      .thenRefused('notFound');
  });

  it('DR1 a captioner sends captions only, a rapporteur all', () => {
    for (const source of ['notes', 'statement'] as const) {
      given(miraSpeaks).when(words('Wells', { source }), { by: captioner }).thenRefused('notAllowed');
      given(miraSpeaks)
        .when(words('Wells', { source }), { by: rapporteur })
        .thenEvents({ type: 'WordsRecorded', source });
    }
    given(miraSpeaks).when(words('Wells'), { by: captioner }).thenEvents({ type: 'WordsRecorded', source: 'captions' });
  });
});
