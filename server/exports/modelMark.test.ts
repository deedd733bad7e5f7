import { expect, it } from 'vitest';
import { toDocx } from './docx.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { marksOf, wordedBy } from './marks.ts';
import type { OutcomeDocument } from './outcomeDocument.ts';
import { testDocument } from './testing/documents.ts';
import { unzip } from './testing/unzip.ts';

const forms: [string, (document: OutcomeDocument) => Promise<string> | string][] = [
  ['Markdown', toMarkdown],
  ['HTML', toHtml],
  ['JSON', (document) => JSON.stringify(toJson(document))],
  ['DOCX', async (document) => [...(await unzip(await toDocx(document))).values()].join('\n')],
];

/** The document with a sentence of the summary as a model left it. */
function withModel(changes: object, format: OutcomeDocument['format'] = 'president'): OutcomeDocument {
  const document = testDocument(format);
  const sections = document.sections.map((section) =>
    section.format === 'president'
      ? { ...section, sentences: section.sentences.map((sentence) => ({ ...sentence, ...changes })) }
      : section,
  );
  return { ...document, sections };
}

const worded = { model: { name: 'small:1b', instead: 'What the rules said.' } };
const MARK = wordedBy('small:1b');

it.each(forms)('LM35 %s says which model worded what stands in it, and not what stood there', async (_form, made) => {
  const text = await made(withModel(worded));
  expect(text).toContain(MARK);
  expect(text).not.toContain('What the rules said.');
  expect(await made(testDocument('president'))).not.toContain('language model');
});

it('LM35 each model is named once, also where a person has edited its sentence since', () => {
  expect(marksOf(withModel(worded)).filter((mark) => mark === MARK)).toHaveLength(1);
  expect(marksOf(withModel({ ...worded, origin: 'person', state: 'edited' }))).toContain(MARK);
});

it.each([
  ['that was refused', { model: { name: 'small:1b', refused: ['words'] } }],
  ['that left the rules’ text as it was', { model: { name: 'small:1b' } }],
  ['whose sentences were rejected', { ...worded, state: 'rejected' }],
])('LM35 of a model %s nothing is said', (_what, changes) => {
  expect(marksOf(withModel(changes)).join()).not.toContain('language model');
});

it('LM35 the other document says nothing of it', () => {
  expect(marksOf(withModel(worded, 'secretariat')).join()).not.toContain('language model');
});
