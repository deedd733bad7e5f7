import { describe, expect, it } from 'vitest';
import { factsOf } from '#shared/conceptNote/noteReading.ts';
import { readConceptNote } from '#shared/conceptNote/readConceptNote.ts';
import { readFile } from './readFile.ts';
import { docxOf, docxWithLists, xlsxOf } from './testing/office.ts';
import { lockedPdf, pdfOf } from './testing/pdfs.ts';
import { deflatedZip, zipBomb } from './testing/zips.ts';

const text = async (bytes: Uint8Array) => readFile({ ask: 'text', bytes: new Uint8Array(bytes) });
const rows = async (bytes: Uint8Array) => readFile({ ask: 'rows', bytes: new Uint8Array(bytes) });
const sentence = (words: string) => ({ ok: false, sentence: expect.stringContaining(words) as string });
const utf16 = (content: string) => Buffer.from(content, 'utf16le');
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

describe('documents', () => {
  it('RF1 the words of a Word file, paragraph by paragraph, without headers and layout', async () => {
    const file = await docxOf(['Concept note', 'We call for “open” networks — é, 数, 🙂.', '<b>not markup</b> & more']);
    expect(await text(file)).toEqual({
      ok: true,
      kind: 'docx',
      text: 'Concept note\n\nWe call for “open” networks — é, 数, 🙂.\n\n<b>not markup</b> & more\n\nIn a table',
    });
  });

  it('RF21 the numbers and bullets that Word gives to a list stay before its entries', async () => {
    const file = await docxWithLists([
      'Guiding questions',
      { text: 'Who pays for the cable?', list: 'numbers' },
      { text: 'And who repairs it', list: 'numbers', level: 1 },
      { text: 'And at night', list: 'numbers', level: 1 },
      { text: 'Who measures the noise?', list: 'numbers' },
      { text: 'How loud', list: 'numbers', level: 1 },
      'Also:',
      { text: 'Bring a lamp', list: 'bullets' },
      { text: 'Arrive early', list: 'otherNumbers' },
      { text: 'Where does it stop?', list: 'numbers' },
    ]);
    const { text: read } = (await text(file)) as { text: string };
    expect(read.split('\n\n')).toEqual([
      'Guiding questions',
      '1. Who pays for the cable?',
      'a. And who repairs it',
      'b. And at night',
      '2. Who measures the noise?',
      'a. How loud',
      'Also:',
      '• Bring a lamp',
      '1. Arrive early',
      '3. Where does it stop?',
    ]);
  });

  it('RF21 questions that Word numbers are found as the guiding questions of a note', async () => {
    const asked = ['Who pays for the cable?', 'Who measures the noise, and when?'];
    const file = await docxWithLists([
      'Public consultation on quiet harbours',
      'Speakers may wish to consider the following:',
      ...asked.map((each) => ({ text: each, list: 'numbers' as const })),
      'A summary will be submitted to the conference on ports and cities.',
    ]);
    const { text: read } = (await text(file)) as { text: string };
    expect(factsOf(readConceptNote(read), 'guidingQuestions').map(({ value }) => value)).toEqual(asked);
  });

  it('RF1 the words of a PDF', async () => {
    const file = pdfOf([
      [
        { text: 'Concept note', y: 760, size: 18 },
        { text: 'The Commission (CSTD) holds an open consultation', y: 700 },
        { text: 'on the review.', y: 686 },
      ],
    ]);
    expect(await text(file)).toEqual({
      ok: true,
      kind: 'pdf',
      text: 'Concept note\n\nThe Commission (CSTD) holds an open consultation on the review.',
    });
  });

  it.each([
    ['UTF-8', Buffer.from('Émile: “open” 数')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffÉmile: “open” 数')],
    ['UTF-16 with a byte order mark', utf16('\ufeffÉmile: “open” 数')],
    ['big-endian UTF-16 with a byte order mark', utf16('\ufeffÉmile: “open” 数').swap16()],
  ])('RF2 plain text in %s', async (_, bytes) => {
    expect(await text(bytes)).toEqual({ ok: true, kind: 'text', text: 'Émile: “open” 数' });
  });

  it.each([
    ['UTF-16 without a mark', utf16('Name;Organization of a person')],
    ['big-endian UTF-16 without a mark', utf16('Name;Organization of a person').swap16()],
  ])('RF2 plain text in %s', async (_, bytes) => {
    expect(await text(bytes)).toMatchObject({ kind: 'text', text: 'Name;Organization of a person' });
  });

  it('RF2 what is no UTF-8 is read as Windows-1252, with its quotation marks and the euro', async () => {
    const bytes = Buffer.from([0x93, 0xc9, 0x6d, 0x69, 0x6c, 0x65, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35, 0x85]);
    expect(await text(bytes)).toMatchObject({ text: '“Émile” – €5…' });
  });

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'neither a Word file'],
    ['text with a zero', Buffer.from('a\u0000b'), 'neither a Word file'],
    ['half a character of UTF-16', Buffer.from([0xff, 0xfe, 0x41]), 'neither a Word file'],
    ['a PDF cut in the middle', pdfOf([[{ text: 'x', y: 1 }]]).subarray(0, 60), 'damaged'],
    ['a PDF with a password', lockedPdf(), 'password'],
    ['a PDF without text', pdfOf([[], []]), 'scan'],
    [
      'an archive cut in the middle',
      deflatedZip([{ path: 'word/document.xml', content: 'x' }]).subarray(0, 40),
      'damaged',
    ],
    ['an archive of something else', deflatedZip([{ path: 'a.txt', content: 'x' }]), 'archive'],
    ['slides', deflatedZip([{ path: 'ppt/presentation.xml', content: 'x' }]), 'slides'],
    ['an OpenDocument text', deflatedZip([{ path: 'content.xml', content: 'x' }]), 'OpenDocument'],
    ['a Word file that is none inside', deflatedZip([{ path: 'word/document.xml', content: 'x' }]), 'damaged'],
    ['an old Word file', Buffer.concat([OLE, Buffer.alloc(600)]), 'older Word'],
    ['a Word file with a password', Buffer.concat([OLE, Buffer.alloc(600), utf16('EncryptedPackage')]), 'password'],
    ['rich text', Buffer.from('{\\rtf1\\ansi Hello}'), 'rich text'],
  ])('RF3 %s gets a sentence', async (_, bytes, words) => {
    expect(await text(bytes)).toEqual(sentence(words));
  });

  it('RF3 a file is read by its content, whatever it was asked as', async () => {
    expect(await text(await xlsxOf({ people: [['Name']] }))).toEqual(sentence('spreadsheet'));
    expect(await rows(await docxOf(['Name']))).toEqual(sentence('no table'));
    expect(await rows(pdfOf([[{ text: 'Name', y: 1 }]]))).toEqual(sentence('no table'));
  });
});

describe('what unfolds to too much', () => {
  const PART = { path: 'word/document.xml' };
  it.each([
    ['by what it declares', zipBomb()],
    [
      'in many parts',
      deflatedZip(Array.from({ length: 60 }, (_, n) => ({ path: `word/${n}.xml`, content: noise(1) }))),
    ],
    ['by its ratio', zipBomb('word/document.xml', 20)],
  ])('RF4 is refused before it is opened: %s', async (_, bytes) => {
    expect(await text(bytes)).toEqual(sentence('fifty megabytes'));
    expect(await rows(bytes)).toEqual(sentence('fifty megabytes'));
  });

  it('RF4 is refused before it is opened: in number', async () => {
    const many = (length: number) =>
      text(deflatedZip(Array.from({ length }, (_, n) => ({ path: `word/${n}.xml`, content: 'x' }))));
    expect(await many(2001)).toEqual(sentence('two thousand parts'));
    expect(await many(2000)).not.toEqual(sentence('two thousand parts'));
  });

  it('RF4 a part that declares less than it is ends where its lie does', async () => {
    const liar = deflatedZip([{ ...PART, content: new Uint8Array(30 * 1024 * 1024), claims: { size: 100 } }]);
    expect(await text(liar)).toEqual(sentence('damaged'));
  });

  it('RF4 a locked part asks for the password', async () => {
    const locked = deflatedZip([{ ...PART, content: 'x', claims: { encrypted: true } }]);
    expect(await text(locked)).toEqual(sentence('password'));
  });
});

describe('tables', () => {
  it('RF5 the sheet named for people, else the first; dates as days, numbers as they stand, empty rows kept', async () => {
    const data = [['Name', 'n'], [], ['Ana', 7], ['Ben', new Date(Date.UTC(2026, 2, 1))], [null, true]];
    expect(await rows(await xlsxOf({ notes: [['x']], Participants: data }))).toEqual({
      ok: true,
      rows: [
        ['Name', 'n'],
        ['', ''],
        ['Ana', '7'],
        ['Ben', '2026-03-01'],
        ['', 'true'],
      ],
    });
    expect(await rows(await xlsxOf({ first: [['Name'], ['Ana']], second: [['x']] }))).toMatchObject({
      rows: [['Name'], ['Ana']],
    });
  });

  it.each([
    ['commas', 'Name,Organization\r\nAna,"Acme, Inc"\r\n'],
    ['semicolons', 'Name;Organization\nAna;Acme, Inc\n'],
    ['tabs', 'Name\tOrganization\nAna\tAcme, Inc'],
    ['a byte order mark', '\ufeffName,Organization\nAna,"Acme, Inc"'],
    ['quotes around everything', '"Name";"Organization"\n"Ana";"Acme, Inc"\n;\n;\n'],
  ])('RF6 a CSV with %s', async (_, csv) => {
    expect(await rows(Buffer.from(csv))).toEqual({
      ok: true,
      rows: [
        ['Name', 'Organization'],
        ['Ana', 'Acme, Inc'],
      ],
    });
  });

  it('RF6 a line that names the delimiter keeps its number', async () => {
    expect(await rows(Buffer.from('sep=;\r\nName;a,b\r\nAna;c'))).toMatchObject({
      rows: [[], ['Name', 'a,b'], ['Ana', 'c']],
    });
  });

  it('RF6 a quotation mark that is not closed refuses the file, for the rest of it would be one cell', async () => {
    expect(await rows(Buffer.from('Name,Organization\nAna,"Acme\nBen,Other\n'))).toEqual(sentence('Line 2'));
  });

  it('RF13 a cell beyond ten thousand characters refuses the file, and what follows the last row that is read is not looked at', async () => {
    const long = `Name,Organization\nAna,${'x'.repeat(10_001)}\n`;
    expect(await rows(Buffer.from(long))).toEqual(sentence('Line 2: a cell is longer'));
    expect(await rows(Buffer.from(long.replace('xx', 'x')))).toMatchObject({ rows: expect.any(Array) as unknown });
    const many = `Name\n${'x\n'.repeat(10_001)}"never closed`;
    expect(await rows(Buffer.from(many))).toEqual(sentence('ten thousand rows'));
  });

  it('RF7 a table beyond all bounds is refused', async () => {
    expect(await rows(Buffer.from(`Name\n${'x\n'.repeat(10_001)}`))).toEqual(sentence('ten thousand rows'));
  });
});

function noise(megabytes: number): Buffer {
  let seed = 1;
  return Buffer.from(
    Array.from(
      { length: megabytes * 1024 * 1024 },
      () => ((seed = (seed * 1103515245 + 12345) & 0x7fffffff) % 26) + 97,
    ),
  );
}
