import { answerOf } from '#client/connection/session.ts';
import { roles, type Role } from '#shared/consultation/roles.ts';

export type Links = Partial<Record<Role, string>>;

export interface Founded {
  id: string;
  /** Of one that was founded just now; one that was found again does not say. */
  title?: string;
  links: Links;
}

/** The links of a role that has its own screen, in the order in which they are handed out. */
export function linksInOrder(links: Links): [Role, string][] {
  return roles.flatMap((role) => {
    const link = links[role];
    return link ? [[role, link] as [Role, string]] : [];
  });
}

/** The sample's links; null on a server without one. */
export async function sampleLinks(): Promise<Links | null> {
  const response = await fetch('/api/sample');
  return response.ok ? (await answerOf<{ links: Links }>(response)).links : null;
}

/** Founds a consultation from the text of a set-up file; a refusal names the key. */
export async function found(adminToken: string, setUp: string): Promise<Founded> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${adminToken}` };
  const founded = await answerOf<Founded>(await fetch('/api/consultations', { method: 'POST', headers, body: setUp }));
  const { title } = JSON.parse(setUp) as { title: string };
  return { ...founded, title };
}

/** The links again, with the admin token. */
export async function linksAgain(adminToken: string, id: string): Promise<Founded> {
  const headers = { authorization: `Bearer ${adminToken}` };
  const answer = await answerOf<{ links: Links }>(
    await fetch(`/api/consultations/${encodeURIComponent(id)}/links`, { headers }),
  );
  return { id, links: answer.links };
}
