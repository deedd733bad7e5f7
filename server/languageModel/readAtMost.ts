/** The answer goes on beyond what any answer needs. */
export class TooLarge extends Error {}

/**
 * The text of a response, read only as far as it may be long.
 * @throws TooLarge
 */
export async function readAtMost(response: Response, bytes: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(pieces).toString('utf8');
    size += value.byteLength;
    if (size > bytes) {
      void reader.cancel().catch(() => undefined);
      throw new TooLarge();
    }
    pieces.push(value);
  }
}
