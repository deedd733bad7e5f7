import { Problem } from './problem.ts';

/**
 * The parts of a form. Node's own reader takes multipart apart.
 * @param what the form holds, for the sentence: "the statement"
 * @throws Problem 400
 */
export async function readForm(contentType: string | undefined, body: Buffer, what: string): Promise<FormData> {
  if (!contentType?.startsWith('multipart/form-data'))
    throw new Problem('malformed', `Send ${what} as multipart/form-data.`);
  try {
    const headers = { 'content-type': contentType };
    return await new Response(new Uint8Array(body), { headers }).formData();
  } catch {
    throw new Problem('malformed', 'The form could not be read.');
  }
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
