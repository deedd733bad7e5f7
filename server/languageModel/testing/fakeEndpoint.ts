import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterwards } from '#server/testing/testServer.ts';

/** A slot as the question holds it. */
export interface AskedSlot {
  slot: string;
  draft: string;
  points: { id: string; act: string; said: string }[];
}

/** A question as it arrived. */
export interface Question {
  path: string;
  headers: IncomingMessage['headers'];
  body: { model: string; messages: { role: string; content: string }[]; response_format?: { type: string } };
  slots: AskedSlot[];
}

/** What it does with a question. */
export type Behaviour = (question: Question, response: ServerResponse) => void;

/** A model that rewords: it puts "also" behind the first "was" or "stakeholders", and cites what it was given. */
export const rewords: Behaviour = ({ slots }, response) =>
  answer(response, JSON.stringify({ sentences: slots.map(alsoSaid) }));

export function alsoSaid({ slot, draft, points }: AskedSlot) {
  return {
    slot,
    text: draft.replace(/\b(was|were|[Ss]takeholders) (?!also)/, '$1 also '),
    cites: points.map(({ id }) => id),
  };
}

/** A model that says this of each slot. */
export function says(
  text: (slot: AskedSlot) => string,
  cites = (slot: AskedSlot) => slot.points.map(({ id }) => id),
): Behaviour {
  return ({ slots }, response) =>
    answer(
      response,
      JSON.stringify({ sentences: slots.map((each) => ({ slot: each.slot, text: text(each), cites: cites(each) })) }),
    );
}

/** An answer of the endpoint's shape with this content. */
export function answer(
  response: ServerResponse,
  content: string,
  usage = { prompt_tokens: 50, completion_tokens: 10 },
): void {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }], usage }));
}

/** A local stand-in for a chat-completions endpoint, gone after the test. What it does is set from question to question. */
export async function fakeEndpoint(first: Behaviour = rewords) {
  let behave = first;
  const questions: Question[] = [];
  const watchers = new Set<() => void>();
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const question = questionOf(request, Buffer.concat(pieces).toString());
      questions.push(question);
      watchers.forEach((look) => look());
      behave(question, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterwards(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return {
    url,
    questions,
    becomes: (next: Behaviour) => void (behave = next),
    /** Resolves when so many questions have come. */
    asked: (count: number) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (questions.length < count) return;
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
      }),
    env: { ROSTRUM_MODEL_URL: url, ROSTRUM_MODEL_NAME: 'small:1b', ROSTRUM_MODEL_DELAY: '0.05' },
  };
}

function questionOf({ url = '', headers }: IncomingMessage, text: string): Question {
  let body: Question['body'] = { model: '', messages: [] };
  let slots: AskedSlot[] = [];
  if (text !== '') {
    body = JSON.parse(text) as Question['body'];
    slots = (JSON.parse(body.messages.at(-1)!.content) as { slots?: AskedSlot[] }).slots ?? [];
  }
  return { path: url, headers, body, slots };
}
