import {
  AlignmentType,
  Header,
  LevelFormat,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';

const CENTIMETRE = 567;
const PAGE_WIDTH = 21 * CENTIMETRE;
const MARGIN = Math.round(2.5 * CENTIMETRE);
const INDENT = CENTIMETRE;

/** A4, as the United Nations prints. */
export const PAGE = {
  size: { width: PAGE_WIDTH, height: Math.round(29.7 * CENTIMETRE) },
  margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
};

/** Roman sections, Arabic paragraphs numbered through, lettered questions that start anew in each list. */
export const NUMBERING: INumberingOptions = {
  config: [
    { reference: 'sections', levels: [level(LevelFormat.UPPER_ROMAN, '%1.', { left: INDENT, hanging: INDENT })] },
    // The number stands in the line and the text wraps to the margin, as in reports of the secretariat.
    { reference: 'paragraphs', levels: [level(LevelFormat.DECIMAL, '%1.', { left: 0, firstLine: 0 })] },
    {
      reference: 'questions',
      levels: [level(LevelFormat.LOWER_LETTER, '(%1)', { left: 2 * INDENT, hanging: INDENT })],
    },
  ],
};

type Indent = { left: number; hanging?: number; firstLine?: number };

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, indent: Indent) {
  const tabStops = [{ type: TabStopType.LEFT, position: indent.left || INDENT }];
  return { level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent, tabStops } } };
}

/** Half-points and twentieths of a point, as Word counts. */
export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: 'Times New Roman', size: 22, sizeComplexScript: 22, language: { value: 'en-GB' } } },
    title: {
      run: { size: 32, bold: true, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 160 } },
    },
    heading1: {
      run: { size: 26, bold: true, color: '000000' },
      paragraph: { keepNext: true, spacing: { before: 360, after: 160 } },
    },
    heading2: {
      run: { size: 23, bold: true, color: '000000' },
      paragraph: { keepNext: true, spacing: { before: 280, after: 120 } },
    },
    footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40 } } },
  },
  paragraphStyles: [
    paragraphStyle(
      'TitleLine',
      'Title line',
      { size: 24 },
      { alignment: AlignmentType.CENTER, spacing: { after: 80 } },
    ),
    paragraphStyle(
      'DraftMark',
      'Draft mark',
      { bold: true },
      { alignment: AlignmentType.CENTER, spacing: { before: 160, after: 240 } },
    ),
    paragraphStyle('Body', 'Report paragraph', {}, { spacing: { after: 160, line: 276 } }),
    paragraphStyle('Source', 'Source', { size: 18 }, { spacing: { after: 80 } }),
    paragraphStyle('Colophon', 'Colophon', { size: 16, color: '444444' }, { spacing: { before: 240 } }),
  ],
};

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

function paragraphStyle(
  id: string,
  name: string,
  run: ParagraphStyle['run'],
  paragraph: ParagraphStyle['paragraph'],
): ParagraphStyle {
  return {
    id,
    name,
    basedOn: 'Normal',
    next: id,
    quickFormat: true,
    ...(run ? { run } : {}),
    ...(paragraph ? { paragraph } : {}),
  };
}

/** On every page: what kind of document this is, and the page's number of how many. English, so left to right in every document. */
export function pageHeader(mark: string): Header {
  const pages = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: PAGE_WIDTH - 2 * MARGIN }],
        children: [new TextRun({ text: mark, size: 18 }), new TextRun({ children: ['\t', ...pages], size: 18 })],
      }),
    ],
  });
}
