import { randomBytes } from 'node:crypto';
import type { ConsultationId } from '#shared/basics/ids.ts';
import { roles, type Role } from '#shared/consultation/roles.ts';
import type { Instant } from '#shared/basics/time.ts';
import { sha256 } from '#server/record/chain.ts';
import type { Access, LinkChange, LinkRow } from '#server/record/accessPort.ts';
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
 * Puts a new link in the place of a role's live one; without `next` the role is left with none. Sessions that do not stay end with
 * the link that they came by. Durable when it resolves.
 * @returns the links that were revoked, and the one that took their place
 */
export async function replaceLink(
  store: Pick<Access, 'replaceLinks'>,
  secret: Buffer,
  change: Omit<LinkChange, 'next'> & { hasNext: boolean },
): Promise<{ revoked: string[]; next: LinkRow | null }> {
  const { consultationId, role, at, stay, hasNext } = change;
  const next = hasNext ? newLink(secret, consultationId, role, at) : null;
  const { revoked } = await store.replaceLinks({ consultationId, role, at, next, stay });
  return { revoked, next };
}

/**
 * Adds a link to every role whose live links were all made with another secret, as after a restore on another machine. The old ones
 * go on opening, as only the hash of their token is asked for; but only a link of this secret can be shown again.
 */
export async function addLinksOfThisSecret(
  store: LinkStore,
  secret: Buffer,
  consultationId: ConsultationId,
  createdAt: Instant,
): Promise<Role[]> {
  const live = (await store.links(consultationId)).filter(({ revokedAt }) => revokedAt === null);
  const foreign = roles.filter((role) => {
    const ofRole = live.filter((link) => link.role === role);
    return ofRole.length > 0 && !ofRole.some((link) => isOfSecret(secret, link));
  });
  await store.addLinks(foreign.map((role) => newLink(secret, consultationId, role, createdAt)));
  return foreign;
}

/**
 * The addresses to hand out, by role: of several links of a role the newest that was not revoked.
 * @throws Error if a role has only links that were made with another secret: their addresses cannot be told.
 */
export async function linkUrls(
  store: LinkStore,
  secret: Buffer,
  consultationId: ConsultationId,
  publicUrl: string,
): Promise<Partial<Record<Role, string>>> {
  const live = (await store.links(consultationId)).filter(({ revokedAt }) => revokedAt === null);
  const ours = live.filter((link) => isOfSecret(secret, link));
  if (live.some(({ role }) => !ours.some((link) => link.role === role))) {
    throw new Error(
      `the links of ${consultationId} were made with another secret; put back the file "secret" of the data directory`,
    );
  }
  const base = publicUrl.replace(/\/+$/, '');
  return Object.fromEntries(ours.map(({ role, linkId }) => [role, `${base}/join/${tokenOf(secret, linkId)}`]));
}

function isOfSecret(secret: Buffer, { linkId, tokenHash }: LinkRow): boolean {
  return sha256(tokenOf(secret, linkId)) === tokenHash;
}

/** The live link of a token. Unknown and revoked are alike null, so that guessing tells nothing. */
export async function linkOfToken(store: LinkStore, token: string): Promise<LinkRow | null> {
  const link = await store.linkByTokenHash(sha256(token));
  return link?.revokedAt === null ? link : null;
}

/** The revoked link of a token that another one of its role has taken the place of: whoever holds it may ask for the new one. */
export async function replacedLink(store: LinkStore, token: string): Promise<LinkRow | null> {
  const link = await store.linkByTokenHash(sha256(token));
  if (!link || link.revokedAt === null) return null;
  const others = await store.links(link.consultationId);
  return others.some(({ role, revokedAt }) => role === link.role && revokedAt === null) ? link : null;
}
