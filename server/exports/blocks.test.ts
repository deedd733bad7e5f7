import { describe, expect, test } from 'vitest';
import { toBlocks, type Block, type Inline } from './blocks.ts';
import { section, sentence, testDocument } from './testing/documents.ts';

const words = (content: Inline[]) => content.map((run) => (run.kind === 'text' ? run.text : '')).join('');
const headings = (body: Block[]) => body.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const texts = (body: Block[]) => body.flatMap((block) => (block.kind === 'heading' ? [] : [words(block.content)]));

describe('what is in an export', () => {
  test('EX1: a rejected sentence is left out, and one that a person has rewritten is in', () => {
    const all = texts(toBlocks(testDocument('president')).body).join('\n');
    expect(all).not.toContain('thrown out');
    expect(all).toContain('every river. A call was made for shared funding.');
  });

  test('EX1: sentences of one paragraph are joined with a space, each paragraph stands once, other formats stay out', () => {
    expect(texts(toBlocks(testDocument('president')).body)).toEqual([
      'In accordance with resolution 99/1, the President convened an open consultation. It aimed to collect views on shared water data.',
      'The following issues were raised.',
      'Stakeholders stressed the need for open gauges on every river. A call was made for shared funding.',
      '[Gap: what happens next]',
    ]);
  });

  test('EX1: a sentence that cleaning leaves empty is left out', () => {
    const sections = [
      section('president', 'themes', null, 1, [sentence('s1', 'a', ' \u202e '), sentence('s2', 'a', 'Two.')]),
    ];
    expect(texts(toBlocks(testDocument('president', { sections })).body)).toEqual(['Two.']);
  });
});

describe('headings', () => {
  const rejected = [sentence('s1', 'a', 'Out.', { state: 'rejected' })];
  const live = [sentence('s2', 'b', 'In.')];

  test('EX2: a heading with nothing under it is left out, and takes no number', () => {
    const sections = [
      section('secretariat', 'introduction', 'Introduction', 1, rejected),
      section('secretariat', 'organization', 'Organization of work', 2, live),
    ];
    const { body } = toBlocks(testDocument('secretariat', { sections }));
    expect(body[0]).toMatchObject({ kind: 'heading', roman: 1, text: 'Organization of work' });
    expect(headings(body)).toEqual(['Organization of work']);
  });

  test('EX2: the heading of a rejected section still stands over the sections that continue it, and over its issues', () => {
    const secretariat = [
      section('secretariat', 'discussion.i1', 'Open discussion', 1, rejected),
      section('secretariat', 'discussion.i2', null, 2, live),
    ];
    expect(headings(toBlocks(testDocument('secretariat', { sections: secretariat })).body)).toEqual([
      'Open discussion',
    ]);
    const president = [
      section('president', 'keyIssues', 'Key Issues', 1, rejected),
      section('president', 'issue-1', 'Issue 1: Gauges', 2, rejected),
      section('president', 'issue-2', 'Issue 2: Funds', 3, live),
    ];
    expect(headings(toBlocks(testDocument('president', { sections: president })).body)).toEqual([
      'Key Issues',
      'Issue 2: Funds',
    ]);
  });

  test('EX2: sections stand in their order, and a heading that repeats the one above is not printed twice', () => {
    const sections = [
      section('secretariat', 'discussion.i2', 'Open discussion', 2, [sentence('s2', 'b', 'Two.')]),
      section('secretariat', 'discussion.i1', 'Open discussion', 1, [sentence('s1', 'a', 'One.')]),
    ];
    const { body } = toBlocks(testDocument('secretariat', { sections }));
    expect(headings(body)).toEqual(['Open discussion']);
    expect(texts(body)).toEqual(['One.', 'Two.']);
  });
});

describe('numbers', () => {
  test('EX3: the report has Roman sections, and Arabic paragraphs numbered through them', () => {
    const { body } = toBlocks(testDocument('secretariat'));
    expect(body.flatMap((block) => (block.kind === 'heading' ? [[block.roman, block.text]] : []))).toEqual([
      [1, 'Introduction'],
      [2, 'Opening'],
      [3, 'Open discussion'],
    ]);
    expect(body.flatMap((block) => (block.kind === 'paragraph' ? [block.number] : []))).toEqual([1, 2, 3, 4, 5]);
  });

  test('EX3: questions are lettered from (a) in each list, and the rest of their paragraph takes no new number', () => {
    const question = (id: string, text: string) => sentence(id, 'p', text, { key: `question.${id}` });
    const list = (id: string, order: number) =>
      section('secretariat', id, id, order, [
        sentence(`${id}1`, 'p', 'She asked:'),
        question('1', '(b) What?'),
        question('2', 'Who?'),
        sentence(`${id}4`, 'p', 'She thanked all.'),
      ]);
    const { body } = toBlocks(testDocument('secretariat', { sections: [list('opening', 1), list('opening.i2', 2)] }));
    const shown = body.flatMap((block) => {
      if (block.kind === 'heading') return [];
      return [`${block.kind === 'question' ? `(${block.letter})${block.list}` : block.number} ${words(block.content)}`];
    });
    const rest = ['null She thanked all.'];
    expect(shown).toEqual([
      '1 She asked:',
      '(a)1 What?',
      '(b)1 Who?',
      ...rest,
      '2 She asked:',
      '(a)2 What?',
      '(b)2 Who?',
      ...rest,
    ]);
  });

  test("EX3: the President's Summary has no numbers", () => {
    const { body } = toBlocks(testDocument('president'));
    expect(
      body.every(
        (block) => (block.kind === 'heading' ? block.roman : block.kind === 'paragraph' ? block.number : 0) === null,
      ),
    ).toBe(true);
  });
});

describe('title block and marks', () => {
  const titles = (...args: Parameters<typeof testDocument>) => toBlocks(testDocument(...args)).title.map(words);

  test('EX4: without a title section the title comes from the set-up', () => {
    const place = 'Conference Room 3, Exampleton';
    const title = 'Open consultation on shared water data';
    expect(titles('president')).toEqual([title, `Hybrid - ${place}`, '9-10 March 2026', "President's Summary"]);
    expect(titles('secretariat')).toEqual([
      `Report on ${title}`,
      '“Measuring together”',
      `Held during the Second Water Data Forum, 9-10 March 2026, ${place}`,
      'Prepared by the Forum Secretariat',
    ]);
  });

  test("EX4: each sentence of a title section is a line, and President's Summary is there with a straight apostrophe", () => {
    const lines = [
      sentence('s1', 'title', 'Consultation'),
      sentence('s2', 'title', 'President’s Summary'),
      sentence('s3', 'title', 'Online'),
    ];
    const of = (sentences: typeof lines) =>
      titles('president', { sections: [section('president', 'title', null, 0, sentences)] });
    expect(of(lines)).toEqual(['Consultation', "President's Summary", 'Online']);
    expect(of(lines.slice(0, 1))).toEqual(['Consultation', "President's Summary"]);
  });

  test('EX8: a draft says that it is none of the record until somebody releases it', () => {
    expect(toBlocks(testDocument('president')).marks).toEqual(['machine draft, not an official record']);
    const released = testDocument('president', {
      status: 'released',
      releasedBy: 'Mr. Ola Berg',
      releasedAt: '2026-03-11T08:00:00.000Z',
    });
    expect(toBlocks(released).marks).toEqual(['Released by Mr. Ola Berg on 11 March 2026, 08:00 UTC']);
  });

  test('EX8: the sample and a stepped clock are marked; draft number and head stand at the end', () => {
    const document = testDocument('president', { sample: true });
    document.setUp = { ...document.setUp, clock: 'stepped' };
    const { marks, colophon } = toBlocks(document);
    expect(marks.slice(1).join('\n')).toMatch(/sample consultation.*\n.*clock/i);
    expect(colophon.join('\n')).toContain('Draft 12, exported on 10 March 2026, 17:05 UTC');
    expect(colophon.at(-1)).toBe(`Head of the record: ${document.head}`);
  });
});
