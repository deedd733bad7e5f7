import { randomBytes } from 'node:crypto';
import type { ConsultationId } from '#shared/basics/ids.ts';
import { roles, type Role } from '#shared/consultation/roles.ts';
import type { Instant } from '#shared/basics/time.ts';
import { sha256 } from '#server/record/chain.ts';
import type { Access, LinkRow } from '#server/record/port.ts';
import { tokenOf } from './secret.ts';

type LinkStore = Pick<Access, 'addLinks' | 'links' | 'linkByTokenHash'>;

/** A link for each role of a new consultation, kept durably. */
export async function createLinks(
  store: LinkStore,
  secret: Buffer,
  consultationId: ConsultationId,
  createdAt: Instant,
): Promise<LinkRow[]> {
  const links = roles.map((role) => newLink(secret, consultationId, role, createdAt));
  await store.addLinks(links);
  return links;
}

/** One more link for a role, e.g. in place of one that was revoked. Not kept yet. */
export function newLink(secret: Buffer, consultationId: ConsultationId, role: Role, createdAt: Instant): LinkRow {
  const linkId = randomBytes(9).toString('base64url');
  return { linkId, consultationId, role, tokenHash: sha256(tokenOf(secret, linkId)), createdAt, revokedAt: null };
}

/**
 * The addresses to hand out, by role: of several links of a role the newest that was not revoked.
 * @throws Error if the links were made with another secret: their addresses would lead nowhere.
 */
export async function linkUrls(
  store: LinkStore,
  secret: Buffer,
  consultationId: ConsultationId,
  publicUrl: string,
): Promise<Partial<Record<Role, string>>> {
  const urls: Partial<Record<Role, string>> = {};
  for (const link of await store.links(consultationId)) {
    if (link.revokedAt !== null) continue;
    const token = tokenOf(secret, link.linkId);
    if (sha256(token) !== link.tokenHash) {
      throw new Error(
        `the links of ${consultationId} were made with another secret; put back the file "secret" of the data directory`,
      );
    }
    urls[link.role] = `${publicUrl.replace(/\/+$/, '')}/join/${token}`;
  }
  return urls;
}

/** The live link of a token. Unknown and revoked are alike null, so that guessing tells nothing. */
export async function linkOfToken(store: LinkStore, token: string): Promise<LinkRow | null> {
  const link = await store.linkByTokenHash(sha256(token));
  return link?.revokedAt === null ? link : null;
}
