import { expect, it } from 'vitest';
import { readOffer } from './readOffer.ts';

const call = { slot: 'call', text: 'A call was made.', cites: ['i1.1'] };
const concern = { slot: 'concern', text: 'Concern {"was"} raised.', cites: ['i2.1'] };
const whole = JSON.stringify({ sentences: [call, concern] });

it.each([
  ['as asked', whole],
  ['in a fence, with words around it', `Here you are:\n\`\`\`json\n${whole}\n\`\`\`\nAnything else?`],
  ['behind thoughts that hold a draft', `<think>{"sentences":[{"slot":"x"}]}</think>${whole}`],
  ['with a comma too many', `{"sentences":[${JSON.stringify(call)},${JSON.stringify(concern)},]}`],
])('LM22 an answer %s is read', (_how, text) => {
  expect(readOffer(text)).toEqual([call, concern]);
});

it('LM22 of an answer that breaks off, the sentences that are whole by themselves are read, and nothing is mended', () => {
  const second = whole.indexOf('"concern"');
  for (let end = second; end < whole.length - 3; end += 1) expect(readOffer(whole.slice(0, end))).toEqual([call]);
  expect(readOffer(`{"sentences":[${JSON.stringify(call)},{"slot":"concern","text":"Cut`)).toEqual([call]);
  expect(readOffer(`{"sentences":[{"slot":'call'},${JSON.stringify(concern)}`)).toEqual([concern]);
});

it.each([
  ['a slot that is no text', { ...call, slot: 7 }],
  ['a text that is none', { ...call, text: null }],
  ['cites that are no list', { ...call, cites: 'i1.1' }],
  ['a cite that is no text', { ...call, cites: ['i1.1', 2] }],
  ['cites without end', { ...call, cites: Array.from({ length: 101 }, () => 'i1.1') }],
  ['a text', 'A call was made.'],
  ['nothing', null],
])('LM22 an offered sentence with %s is none', (_what, sentence) => {
  expect(readOffer(JSON.stringify({ sentences: [sentence, concern] }))).toEqual([concern]);
});

it.each(['', 'Sorry, I cannot do that.', '[]', '{"sentences":{}}', '{"text":"x"}', 'data: {"choices":[]}'])(
  'LM22 an answer without a list of sentences is no offer: %s',
  (text) => {
    expect(readOffer(text)).toBeNull();
  },
);

it('LM22 a cite that is given twice counts once, blanks around a text go, and no more than forty sentences are read', () => {
  const twice = { ...call, text: ' A call was made. ', cites: ['i1.1', 'i1.1'] };
  expect(readOffer(JSON.stringify({ sentences: [twice] }))).toEqual([call]);
  expect(readOffer(JSON.stringify({ sentences: Array.from({ length: 60 }, () => call) }))).toHaveLength(40);
});
