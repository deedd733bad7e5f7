import { describe, expect, it } from 'vitest';
import type { Input, Point } from '#shared/points/point.ts';
import { takePoints } from '#shared/points/takePoints.ts';
import { createWinkTagger } from './winkTagger.ts';

const tagger = createWinkTagger();
const input = (presiding: boolean, kind: Input['kind']): Input => ({
  inputId: 'i1',
  kind,
  itemId: 't1',
  itemKind: 'closing',
  itemIssues: [],
  order: 1,
  day: 1,
  speaker: { personId: 'p1', name: 'Ann Rope', presiding },
});
function said(text: string, presiding = true, kind: Input['kind'] = 'intervention'): Point[] {
  return takePoints(
    input(presiding, kind),
    [{ source: 'statement', text }],
    [{ title: 'Wells', keywords: [] }],
    tagger,
  );
}
const committed = (points: Point[]) => points.filter(({ commitment }) => commitment === true);

describe('what those who preside will do', () => {
  it.each([
    [
      'We will publish the zero draft by the end of May.',
      'undertook to publish the zero draft by the end of May',
      'verb',
    ],
    [
      'The co-facilitators intend to circulate a revised text in June.',
      'expressed the intention to circulate a revised text in June',
      'verb',
    ],
    [
      'And, dear colleagues, I will reflect all your comments on wells in the next draft.',
      'undertook to reflect all the comments on wells in the next draft',
      'verb',
    ],
    [
      'The Chair will convene informal consultations on the wells in Nairobi.',
      'undertook to convene informal consultations on the wells in Nairobi',
      'verb',
    ],
    [
      'A revised draft will be circulated to all delegations before 15 June.',
      'announced that a revised draft would be circulated to all delegations before 15 June',
      'clause',
    ],
    [
      'The second reading of the text will take place in Geneva in July.',
      'announced that the second reading of the text would take place in Geneva in July',
      'clause',
    ],
    [
      'The secretariat will send the summary to all participants by 30 June.',
      'announced that the secretariat would send the summary to all participants by 30 June',
      'clause',
    ],
    [
      'The draft report, marked as a draft until the review is over, will be public on 20 June 2025.',
      'announced that the draft report, marked as a draft until the review is over, would be public on 20 June 2025',
      'clause',
    ],
    [
      'We are going to make the summary of this consultation available in six languages.',
      'undertook to make the summary of the consultation available in six languages',
      'verb',
    ],
  ])('DR140 is a commitment: %s', (text, individual, shape) => {
    const points = committed(said(text));
    expect(points.map((point) => point.individual)).toEqual([individual]);
    expect(points[0]!.element?.shape).toBe(shape);
  });

  it.each([
    'We will now give the floor to the next speaker.',
    'We will resume after lunch in this room.',
    'We will not publish the draft before May.',
    'If we agree, we will publish the draft by May.',
    'Will we publish the draft by May?',
    'Villages will be reached by wells in May.',
    'The question is whether we will publish the draft.',
    'Many villages said that the draft will be published too late.',
  ])('DR140 and this is none: %s', (text) => {
    expect(committed(said(text))).toEqual([]);
  });

  it('DR140 keeps when it will be done, and then gives no element that says less', () => {
    const [point] = committed(said('With each later draft we will publish a table of the inputs that were used.'));
    expect(point).toMatchObject({
      individual: 'undertook, with each later draft, to publish a table of the inputs that were used',
      element: null,
    });
  });

  it('DR140 only those who preside commit themselves for the meeting', () => {
    expect(committed(said('We will publish the zero draft by the end of May.', false))).toEqual([]);
  });

  it('DR140 a commitment made in a turn between speakers is a point all the same', () => {
    const points = said('We will circulate a revised draft before 15 June.', true, 'response');
    expect(points.map(({ individual, commitment }) => ({ individual, commitment }))).toEqual([
      { individual: 'undertook to circulate a revised draft before 15 June', commitment: true },
    ]);
  });
});
