import { expect, it } from 'vitest';
import { toDocx } from './docx.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { REHEARSAL } from './marks.ts';
import type { OutcomeDocument } from './outcomeDocument.ts';
import { testDocument } from './testing/documents.ts';
import { unzip } from './testing/unzip.ts';

const forms: [string, (document: OutcomeDocument) => Promise<string> | string][] = [
  ['Markdown', toMarkdown],
  ['HTML', toHtml],
  ['JSON', (document) => JSON.stringify(toJson(document))],
  ['DOCX', async (document) => [...(await unzip(await toDocx(document))).values()].join('\n')],
];

it.each(forms)('RH13 a rehearsal says so in %s, other documents do not', async (_form, made) => {
  for (const format of ['president', 'secretariat'] as const) {
    expect(await made(testDocument(format, { rehearsal: true }))).toContain(REHEARSAL);
    expect(await made(testDocument(format))).not.toContain(REHEARSAL);
  }
});
