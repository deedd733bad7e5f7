import { SocketClient } from '#server/testing/socketClient.ts';

/** Somebody whose screen is not looked at: the same commands, without a browser. */
export async function unseen(link: string, person: Record<string, unknown> = {}): Promise<SocketClient> {
  const { origin, pathname } = new URL(link);
  const response = await fetch(`${origin}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: pathname.split('/').at(-1), person }),
  });
  if (response.status !== 201) throw new Error(await response.text());
  const { ticket, consultationId } = (await response.json()) as { ticket: string; consultationId: string };
  return new SocketClient(origin, ticket, consultationId).connected();
}
