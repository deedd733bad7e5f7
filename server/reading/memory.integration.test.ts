import { deflateSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { FileReading } from './fileReading.ts';
import { docxOf } from './testing/office.ts';
import { deflatedZip } from './testing/zips.ts';

let reading: FileReading;
afterEach(() => reading.close());

const TOO_MUCH = { ok: false, sentence: expect.stringMatching(/memory|too long/) as string };

async function bringsDown(ask: 'text' | 'rows', bytes: Buffer): Promise<void> {
  reading = new FileReading();
  expect(await reading.ask({ ask, bytes }, 'ana')).toEqual(TOO_MUCH);
  const after = await reading.ask({ ask: 'text', bytes: await docxOf(['Still here.']) }, 'ana');
  expect(after).toMatchObject({ ok: true, text: expect.stringContaining('Still here.') as string });
}

it('RF8 a table of commas alone, which no heap holds, brings down the reading only', async () => {
  await bringsDown('rows', Buffer.from(','.repeat(50_000_000)));
}, 150_000);

it('RF8 a PDF that unfolds outside the heap brings down the reading only', async () => {
  await bringsDown('text', twiceDeflatedPdf(600));
}, 150_000);

it('RF8 a spreadsheet with a cell far off brings down the reading only', async () => {
  await bringsDown('rows', sheetWithCellAt('ZZZZZZ99999999999'));
}, 150_000);

/** A PDF of a kilobyte, whose page unfolds to megabytes of blanks. */
function twiceDeflatedPdf(megabytes: number): Buffer {
  const content = deflateSync(deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 0x20)));
  const filter = `<< /Filter [/FlateDecode /FlateDecode] /Length ${content.length} >>\nstream\n`;
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Count 1 /Kids [3 0 R] >>'),
    Buffer.from('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>'),
    Buffer.concat([Buffer.from(filter), content, Buffer.from('\nendstream')]),
  ];
  const numbered = objects.flatMap((object, index) => [
    Buffer.from(`${index + 1} 0 obj\n`),
    object,
    Buffer.from('\nendobj\n'),
  ]);
  return Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    ...numbered,
    Buffer.from('trailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n'),
  ]);
}

function sheetWithCellAt(place: string): Buffer {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const related = (id: string, type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const cell = `<c r="${place}" t="inlineStr"><is><t>x</t></is></c>`;
  return deflatedZip([
    { path: '_rels/.rels', content: related('r1', 'officeDocument', 'xl/workbook.xml') },
    { path: 'xl/_rels/workbook.xml.rels', content: related('rId1', 'worksheet', 'worksheets/sheet1.xml') },
    {
      path: 'xl/workbook.xml',
      content: `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      path: 'xl/worksheets/sheet1.xml',
      content: `<worksheet ${main}><sheetData><row r="9">${cell}</row></sheetData></worksheet>`,
    },
  ]);
}
