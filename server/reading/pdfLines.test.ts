import { expect, it } from 'vitest';
import { textOfPages, type PdfPiece } from './pdfLines.ts';

/** Lines as a PDF gives them: one under the other, 14 points apart, as wide as their letters. */
function page(...lines: (string | { text: string; size?: number; gap?: number; x?: number })[]): PdfPiece[] {
  let y = 800;
  return lines.map((line) => {
    const { text, size = 11, gap = 14, x = 72 } = typeof line === 'string' ? { text: line } : line;
    y -= gap;
    return { text, x, y, size, width: text.length * 5, endsLine: true };
  });
}

it('RF11 lines of a paragraph are joined, paragraphs stay apart', () => {
  const text = textOfPages([
    page(
      'The review looks back on twenty years of work in all regions,',
      'and forward to the years that are to come.',
      { text: 'Participants are invited to speak for three minutes at most,', gap: 24 },
      'in any order.',
    ),
  ]);
  expect(text).toBe(
    'The review looks back on twenty years of work in all regions, and forward to the years that are to come.\n\n' +
      'Participants are invited to speak for three minutes at most, in any order.',
  );
});

it('RF11 headings, bullets, numbers and short lines begin anew', () => {
  const text = textOfPages([
    page(
      { text: 'Guiding questions', size: 16 },
      '1. What has the review shown about networks in remote areas?',
      '2. What should come next?',
      '• Place: Geneva',
      '• Date: 2 March 2026',
      'The consultation is open to all, and everybody may ask to speak.',
    ),
  ]);
  expect(text.split(/\n+/)).toEqual([
    'Guiding questions',
    '1. What has the review shown about networks in remote areas?',
    '2. What should come next?',
    '• Place: Geneva',
    '• Date: 2 March 2026',
    'The consultation is open to all, and everybody may ask to speak.',
  ]);
});

it('RF12 page numbers and running heads are left out, and a sentence goes on over the page', () => {
  const head = (n: number) => `A/80/${n} - Concept note`;
  const text = textOfPages([
    page(head(1), 'The review looks back on twenty years and asks what the', '1'),
    page(head(2), 'next twenty should bring.', 'Page 2 of 3'),
    page(head(3), 'Second paragraph.', '- 3 -'),
  ]);
  expect(text).toBe(
    'The review looks back on twenty years and asks what the next twenty should bring.\n\nSecond paragraph.',
  );
});

it('RF12 a page with one line, a hyphen at a line end and a soft one', () => {
  expect(textOfPages([page('All of it.')])).toBe('All of it.');
  expect(textOfPages([page('A people-', 'centred society of infor\u00ad', 'mation')])).toBe(
    'A people-centred society of information',
  );
  expect(textOfPages([[], []])).toBe('');
});

it('RF11 paragraphs of one line each stay apart where a few longer ones show how close lines stand', () => {
  const full = 'The review looks back on twenty years of work in all the regions, and it';
  const apart = (text: string) => ({ text, gap: 28 });
  const text = textOfPages([
    page(apart('Aims'), apart(full), 'asks what is next.', apart('Themes'), apart(full), 'ends.', apart('Last words')),
  ]);
  expect(text.split('\n\n')).toEqual(['Aims', `${full} asks what is next.`, 'Themes', `${full} ends.`, 'Last words']);
});

it('RF19 a label and its value stay apart, and so do hours and what they are for', () => {
  const at = (text: string, x: number, y: number): PdfPiece[] => [
    { text, x, y, size: 11, width: text.length * 5, endsLine: true },
  ];
  const text = textOfPages([
    [
      ...at('Venue:', 72, 700),
      ...at('Harbour Hall', 160, 700),
      ...at('10.00 – 11.00', 72, 679),
      ...at('Opening of the meeting and of the two rooms in which the cups are kept, by', 160, 686),
      ...at('the Minister', 160, 672),
      ...at('11.00 – 12.00', 72, 658),
      ...at('Closing', 160, 658),
    ],
  ]);
  expect(text.split(/\n+/)).toEqual([
    'Venue:\tHarbour Hall',
    '10.00 – 11.00\tOpening of the meeting and of the two rooms in which the cups are kept, by the Minister',
    '11.00 – 12.00\tClosing',
  ]);
});

it('RF19 hours, labels and questions begin anew also after a full line', () => {
  const lines = [
    'Q1. What has the review shown about networks in areas that are remote?',
    'Q2. What should come next in the years ahead, and who should do it now?',
    '10.00 – 11.00 Opening with the Minister and with the Director of Kites',
    '11.00 – 12.00 Closing',
  ];
  expect(textOfPages([page(...lines)])).toBe(lines.join('\n'));
});
