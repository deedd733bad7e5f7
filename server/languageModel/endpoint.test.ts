import type { ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { Endpoint, Unanswered, type Message } from './endpoint.ts';
import { answer, fakeEndpoint } from './testing/fakeEndpoint.ts';

const KEY = 'sk-of-the-tests-1234';
const messages: Message[] = [{ role: 'user', content: '{"slots":[]}' }];

async function endpointAt(behave: (response: ServerResponse) => void, timeOutMs = 2_000) {
  const fake = await fakeEndpoint((_question, response) => behave(response));
  const config = { url: `${fake.url}/chat/completions`, name: 'small:1b', key: KEY, timeOutMs };
  return { fake, endpoint: new Endpoint(config, {}) };
}

const silenceOf = (endpoint: Endpoint, signal = new AbortController().signal): Promise<Unanswered> =>
  endpoint.ask(messages, signal).then(
    () => Promise.reject(new Error('there was an answer')),
    (error: Unanswered) => error,
  );

const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(code, headers).end('{"error":"no"}');

it('LM24 a question goes to chat/completions with key, model and messages, and its answer comes with its tokens', async () => {
  const { fake, endpoint } = await endpointAt((response) => answer(response, 'yes'));
  const reply = await endpoint.ask(messages, new AbortController().signal);
  expect(reply).toEqual({ text: 'yes', tokens: { prompt: 50, completion: 10 } });
  expect(fake.questions[0]).toMatchObject({
    path: '/v1/chat/completions',
    headers: { authorization: `Bearer ${KEY}` },
    body: { model: 'small:1b', messages, stream: false, temperature: 0, response_format: { type: 'json_schema' } },
  });
});

it('LM24 an endpoint that does not know how to be held to a shape is asked with less, from then on', async () => {
  const { fake, endpoint } = await endpointAt((response) =>
    fake.questions.at(-1)!.body.response_format ? status(400)(response) : answer(response, 'yes'),
  );
  for (let time = 0; time < 2; time += 1) await endpoint.ask(messages, new AbortController().signal);
  expect(fake.questions.map(({ body }) => body.response_format?.type)).toEqual([
    'json_schema',
    'json_object',
    undefined,
    undefined,
  ]);
});

it.each([
  ['failed', 'an error of its own', status(500)],
  ['failed', 'a question that it does not take in any shape', status(400)],
  ['failed', 'a redirect, which is not followed', status(307, { Location: 'http://127.0.0.1:9/v1' })],
  ['busy', 'too many questions', status(429, { 'Retry-After': '7' })],
  ['busy', 'a rest', status(503, { 'Retry-After': '7' })],
  ['notAllowed', 'a wrong key', status(401)],
  ['notAllowed', 'a model that it does not have', status(404)],
  ['unreadable', 'no JSON', (response) => void response.end('data: {"choices":[]}\n\n')],
  ['unreadable', 'JSON of another shape', (response) => void response.end('{"choices":[{"message":{"content":7}}]}')],
  ['unreadable', 'nothing', (response) => void response.end()],
  ['tooLarge', 'more than any answer needs', (response) => answer(response, 'x'.repeat(300_000))],
  ['unreachable', 'a line that breaks', (response) => void response.destroy()],
] as [string, string, (response: ServerResponse) => void][])('LM24 %s: %s', async (silence, _what, behave) => {
  const { fake, endpoint } = await endpointAt(behave);
  const error = await silenceOf(endpoint);
  expect(error).toMatchObject({ silence, retryAfterMs: silence === 'busy' ? 7_000 : null });
  expect(JSON.stringify([error.message, error])).not.toContain(KEY);
  expect(new Set(fake.questions.map(({ path }) => path))).toEqual(new Set(['/v1/chat/completions']));
});

it.each([
  ['never answers', () => undefined],
  ['stops in the middle', (response: ServerResponse) => void response.write('{"choices":[')],
  [
    'goes on without end, slowly',
    (response: ServerResponse) => {
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    },
  ],
])('LM24 tooSlow: an endpoint that %s', async (_how, behave) => {
  const { endpoint } = await endpointAt(behave, 150);
  expect(await silenceOf(endpoint)).toMatchObject({ silence: 'tooSlow' });
});

it('LM24 a Retry-After is taken as a date too, and no longer than ten minutes; without one it is half a minute', async () => {
  const wait = async (headers: Record<string, string>) =>
    (await silenceOf((await endpointAt(status(429, headers))).endpoint)).retryAfterMs!;
  expect(await wait({})).toBe(30_000);
  expect(await wait({ 'Retry-After': '86400' })).toBe(600_000);
  expect(await wait({ 'Retry-After': 'soon' })).toBe(30_000);
  const date = await wait({ 'Retry-After': new Date(Date.now() + 60_000).toUTCString() });
  expect(date).toBeGreaterThan(50_000);
  expect(date).toBeLessThanOrEqual(60_000);
});

it('LM24 a question ends when the server stops', async () => {
  const { fake, endpoint } = await endpointAt(() => undefined, 60_000);
  const stop = new AbortController();
  const silence = silenceOf(endpoint, stop.signal);
  await fake.asked(1);
  stop.abort();
  expect(await silence).toBeInstanceOf(Unanswered);
});

it('LM24 nobody listening is unreachable', async () => {
  const config = { url: 'http://127.0.0.1:9/v1/chat/completions', name: 'x', key: undefined, timeOutMs: 2_000 };
  expect(await silenceOf(new Endpoint(config, {}))).toMatchObject({ silence: 'unreachable' });
});
