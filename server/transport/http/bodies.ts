import { json, raw } from 'express';

const LIMIT = '5mb';

/** A JSON body of five megabytes at most. Placed after the credentials have been looked at. */
export const jsonBody = json({ limit: LIMIT });

/** Any body as bytes, five megabytes at most. */
export const rawBody = raw({ limit: LIMIT, type: () => true });

/** A file to import, fifty megabytes at most. */
export const importBody = raw({ limit: '50mb', type: () => true });
