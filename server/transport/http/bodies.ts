import { json, raw } from 'express';

const LIMIT = '5mb';

/** For who has no credentials yet: it holds any person, and nothing that takes long to read. */
export const smallBody = json({ limit: '32kb' });

/** Wishes that hold no set-up. */
export const wishBody = json({ limit: '256kb' });

/** A JSON body of five megabytes at most. Placed after the credentials have been looked at. */
export const jsonBody = json({ limit: LIMIT });

/** Any body as bytes, five megabytes at most. */
export const rawBody = raw({ limit: LIMIT, type: () => true });

/** A file to import, fifty megabytes at most. */
export const importBody = raw({ limit: '50mb', type: () => true });
