import { Problem } from './problem.ts';

/** More than any form of ours has. Parts are taken apart in the thread that holds every sitting, so they are counted before. */
const MOST_PARTS = 10;

/**
 * The parts of a form, ten at most. Node's own reader takes multipart apart.
 * @param what the form holds, for the sentence: "the statement"
 * @throws Problem 400
 */
export async function readForm(contentType: string | undefined, body: Buffer, what: string): Promise<FormData> {
  if (!contentType?.startsWith('multipart/form-data'))
    throw new Problem('malformed', `Send ${what} as multipart/form-data.`);
  const boundary = boundaryIn(contentType);
  if (boundary === null) throw new Problem('malformed', 'The form does not say what parts it.');
  if (hasMoreParts(body, boundary)) throw new Problem('malformed', 'The form holds too many parts: ten at most.');
  try {
    // The reader is told the boundary that was counted, so that no other one parts the form.
    const headers = { 'content-type': `multipart/form-data; boundary="${boundary}"` };
    return await new Response(new Uint8Array(body), { headers }).formData();
  } catch {
    throw new Problem('malformed', 'The form could not be read.');
  }
}

/** Null where it is none that RFC 2046 allows. */
function boundaryIn(contentType: string): string | null {
  const found = /;\s*boundary=(?:"([^"\\]{1,70})"|([^\s;"]{1,70}))\s*(?:;|$)/i.exec(contentType);
  const boundary = found?.[1] ?? found?.[2] ?? '';
  return /^[\w'()+,./:=? -]*[\w'()+,./:=?-]$/.test(boundary) ? boundary : null;
}

function hasMoreParts(body: Buffer, boundary: string): boolean {
  const mark = Buffer.from(`--${boundary}`);
  let marks = 0;
  // The last mark ends the form and begins no part.
  for (let at = body.indexOf(mark); at >= 0 && marks <= MOST_PARTS + 1; at = body.indexOf(mark, at + mark.length))
    marks += 1;
  return marks > MOST_PARTS + 1;
}

/**
 * The bytes of the form's one part, `file`.
 * @throws Problem 400, which names a part that is not known
 */
export async function onlyFile(contentType: string | undefined, body: Buffer): Promise<Uint8Array<ArrayBuffer>> {
  const form = await readForm(contentType, body, 'the file, in a part "file",');
  const unknown = [...form.keys()].find((key) => key !== 'file');
  if (unknown !== undefined) throw new Problem('malformed', `${unknown.slice(0, 40)} is not known here.`);
  const files = form.getAll('file');
  const [file] = files;
  if (files.length !== 1 || file === undefined || typeof file === 'string')
    throw new Problem('malformed', 'The form needs one file, in a part "file".');
  return bytesOf(file);
}

export async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}
