/** What came over the wire: its shape is what the tests assert. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any;

/** An answer as an outside client reads it. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The body as JSON; undefined if it is none. */
  body: Loose;
}

export interface Ask {
  method?: string;
  bearer?: string | undefined;
  cookie?: string;
  json?: unknown;
  raw?: NonNullable<RequestInit['body']>;
  form?: FormData;
  headers?: Record<string, string>;
}

/** One request with the stock fetch. */
export async function ask(
  url: string,
  { method, bearer, cookie, json, raw, form, headers = {} }: Ask = {},
): Promise<Answer> {
  const body = json !== undefined ? JSON.stringify(json) : (form ?? raw ?? null);
  const response = await fetch(url, {
    method: method ?? (body === null ? 'GET' : 'POST'),
    headers: {
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      ...(cookie !== undefined && { cookie }),
      ...headers,
    },
    body,
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: asJson(text) };
}

/** The cookies that an answer sets, as a browser sends them back. */
export function cookiesOf({ headers }: Answer): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** The form of one file. */
export function fileForm(content: string | Uint8Array, name = 'file'): FormData {
  const form = new FormData();
  form.set('file', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name);
  return form;
}

/** The form of a statement. */
export function statementForm(
  content: string | Blob,
  fields: Record<string, string> = {},
  name = 'statement.txt',
): FormData {
  const form = new FormData();
  if (typeof content === 'string') form.set('text', content);
  else form.set('file', content, name);
  for (const [key, value] of Object.entries(fields)) form.set(key, value);
  return form;
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
