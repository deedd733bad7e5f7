import type { SetUp } from '#shared/consultation/setUp.ts';
import type { Section, Sentence } from '#shared/draft/model.ts';
import type { Point, Speaker } from '#shared/points/point.ts';
import type { OutcomeDocument } from '../outcomeDocument.ts';

/** Small hand-written documents with invented people. */
const SET_UP: SetUp = {
  title: 'Open consultation on shared water data',
  theme: 'Measuring together',
  mode: 'hybrid',
  place: 'Conference Room 3, Exampleton',
  dates: ['2026-03-09', '2026-03-10'],
  heldDuring: 'the Second Water Data Forum',
  convenedBy: 'the President of the Assembly',
  preparedBy: 'the Forum Secretariat',
  mandate: ['resolution 99/1'],
  chairs: [{ honorific: 'Ms.', name: 'Ana Reyes', country: 'Freedonia' }],
  issues: [{ title: 'Open gauges', keywords: [] }],
  programme: [{ id: 'p1', title: 'Open discussion', kind: 'issues', issues: [1] }],
};

export const SPEAKERS: Record<string, Speaker> = {
  u1: { personId: 'u1', honorific: 'Ms.', name: 'Ana Reyes', function: 'Chair', country: 'Freedonia', presiding: true },
  u2: {
    personId: 'u2',
    honorific: 'Mr',
    name: 'Ivo Lind',
    function: 'Director',
    organization: 'River Watch',
    country: 'Sylvania',
    category: 'civil society',
  },
  u3: {
    personId: 'u3',
    name: 'Noor Haddad',
    organization: 'United Nations Hydrology Office',
    country: 'Freedonia',
    category: 'United Nations',
  },
};

export const POINTS: Record<string, Point> = {
  'i2.1': point('i2.1', 'We need open gauges on every river.', 'need', 0),
  'i2.2': point('i2.2', 'I call on all of you to fund them.', 'call', 36),
  'i3.1': point('i3.1', 'Our office already shares its *raw* series.', 'fact', 0),
};

function point(pointId: string, verbatim: string, act: Point['act'], start: number): Point {
  const source = { source: 'captions' as const, start, end: start + verbatim.length };
  const issues = [{ ordinal: 1, score: 0.8 }];
  const inputId = pointId.split('.')[0]!;
  return { pointId, inputId, act, verbatim, source, individual: null, element: null, issues, strength: 1, flags: [] };
}

/** A sentence with what the tests do not care about filled in. */
export function sentence(id: string, paragraphId: string, text: string, more: Partial<Sentence> = {}): Sentence {
  return { id, key: id, paragraphId, text, cites: [], organizations: 1, origin: 'machine', state: 'proposed', ...more };
}

const PRESIDENT: Section[] = [
  section('president', 'mandate', null, 2, [
    sentence('s1', 'm', 'In accordance with resolution 99/1, the President convened an open consultation.', {
      cites: ['setUp.mandate', 'setUp.convenedBy'],
    }),
    sentence('s2', 'm', 'It aimed to collect views on shared water data.', { cites: ['setUp.purpose'] }),
  ]),
  section('president', 'keyIssues', 'Key Issues', 7, [sentence('s3', 'k', 'The following issues were raised.')]),
  section('president', 'issue-1', 'Issue 1: Open gauges', 8, [
    sentence('s4', 'x', 'Stakeholders stressed the need for open gauges on every river.', { cites: ['i2.1', 'i3.1'] }),
    sentence('s5', 'x', 'This sentence was thrown out.', { state: 'rejected', cites: ['i2.2'] }),
    sentence('s6', 'x', 'A call was made for shared funding.', { state: 'edited', origin: 'person', cites: ['i2.2'] }),
  ]),
  section('president', 'nextSteps', 'Next Steps / Conclusion', 20, [
    sentence('s7', 'n', '[Gap: what happens next]', { gap: true }),
  ]),
];

const SECRETARIAT: Section[] = [
  section('secretariat', 'introduction', 'Introduction', 2, [
    sentence('t1', 'a', 'The consultation was held on 9-10 March 2026.', { cites: ['setUp.dates'] }),
  ]),
  section('secretariat', 'opening', 'III. Opening', 4, [
    sentence('t2', 'b', 'The Chair opened the meeting and asked:', { footnotes: [{ at: 8, on: { personId: 'u1' } }] }),
    sentence('t3', 'b', '(a) What should be measured?', { key: 'question.1', cites: ['setUp.guidingQuestions'] }),
    sentence('t4', 'b', 'Who should pay?', { key: 'question.2', cites: ['setUp.guidingQuestions'] }),
  ]),
  section('secretariat', 'discussion.i2', 'Open discussion', 6, [
    sentence('t5', 'i2', 'The first speaker emphasized that gauges should be open.', {
      cites: ['i2.1'],
      footnotes: [{ at: 16, on: { personId: 'u2' } }],
    }),
    sentence('t6', 'i2', 'He called for funding.', { cites: ['i2.2'] }),
  ]),
  section('secretariat', 'discussion.i3', null, 7, [
    sentence('t7', 'i3', 'A participant noted that raw series were shared.', {
      cites: ['i3.1'],
      footnotes: [{ at: 12, on: { personId: 'u3' } }],
    }),
  ]),
  section('secretariat', 'discussion.i4', null, 8, [
    sentence('t8', 'i4', 'Another participant asked for patience.', { footnotes: [{ at: 18, on: { unnamed: true } }] }),
    sentence('t9', 'i4', 'The first speaker agreed in part.', { footnotes: [{ at: 16, on: { personId: 'u2' } }] }),
  ]),
];

/** A section of the draft. */
export function section(
  format: Section['format'],
  sectionId: string,
  heading: string | null,
  order: number,
  sentences: Sentence[],
): Section {
  return { format, sectionId, heading, order, sentences };
}

function document(format: OutcomeDocument['format'], sections: Section[]): OutcomeDocument {
  return {
    format,
    setUp: SET_UP,
    sections,
    speakers: SPEAKERS,
    points: POINTS,
    inputs: {
      i2: { label: '2. Mr. Ivo Lind, River Watch', order: 2 },
      i3: { label: '3. Noor Haddad, United Nations Hydrology Office', order: 3 },
    },
    draftVersion: 12,
    head: 'ab'.repeat(32),
    status: 'machine draft',
    sample: false,
    madeAt: '2026-03-10T17:05:00.000Z',
  };
}

/** The President's Summary or the secretariat's report; sections of both are in it, as in the draft. */
export function testDocument(format: OutcomeDocument['format'], more: Partial<OutcomeDocument> = {}): OutcomeDocument {
  return { ...document(format, [...SECRETARIAT, ...PRESIDENT]), ...more };
}
