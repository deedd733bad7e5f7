import { point } from '../stories.ts';
import { oneOf, sentences, type Makers } from './picks.ts';
import { proposal } from './revision.ts';

/** What rapporteurs do to points and to parts of sentences. */
export const pointMoves = {
  TakeHandwork: (s, [a, b]) => ({
    type: 'TakeHandwork',
    engine: 'random/1',
    upTo: Math.max(0, s.desk.handwork.done - (b % 3)),
    did: 'filed',
    pointIds: [],
    phrased: Object.values(s.desk.points)
      .filter(({ byHand }) => byHand?.unread)
      .map((taken) => ({ ...point(taken.pointId), act: taken.act })),
    sections: [proposal(`issue-${(a % 2) + 1}`, 'president', b, Object.keys(s.desk.points))],
  }),
  CapturePoint: (s, [a, b, c]) => {
    const [inputId, pieces] = oneOf([...Object.entries(s.desk.words), ['i99', []] as const], a);
    const said = oneOf([...pieces.map(({ text }) => text), 'Nobody said so.'], b);
    return { type: 'CapturePoint', inputId, text: said, ...(c % 3 === 0 && { act: 'propose', issue: (c % 4) + 1 }) };
  },
  FilePoint: (s, [a, b, c]) => ({
    type: 'FilePoint',
    pointId: oneOf([...Object.keys(s.desk.points), 'i9.9', 'constructor'], a),
    issues: oneOf([[], [1], [2, 1], [9]], b + c),
  }),
  MergePoints: (s, [a, b, c]) => {
    const there = Object.values(s.desk.points).flatMap(({ pointId, element }) => (element ? [pointId] : []));
    const some = there.slice(a % 5 === 0 ? 1 : 0, 2 + (b % 3));
    return { type: 'MergePoints', pointIds: [...some, ...(c % 4 === 0 ? ['constructor'] : [])] };
  },
  SplitPoint: (s, [a, b]) => {
    const whole = oneOf([...Object.values(s.desk.points), point('i9.9')], a);
    const parts = whole.verbatim.split(' ').map((text) => ({ text }));
    return { type: 'SplitPoint', pointId: whole.pointId, ...(b % 2 === 0 && { parts }) };
  },
  DropElement: (s, [a, b, c]) => ({
    type: 'DropElement',
    sentenceId: oneOf(sentences(s), a),
    element: b % 3,
    seen: Math.max(0, s.desk.draftVersion - (c % 3)),
  }),
  RestoreElement: (s, [a]) => ({ type: 'RestoreElement', dropId: oneOf([...Object.keys(s.desk.dropped), 'd99'], a) }),
} satisfies Partial<Makers>;
