import { fileURLToPath } from 'node:url';
import { Router } from 'express';

const SCRIPT = fileURLToPath(new URL('../../../scripts/verify/verify-record.mjs', import.meta.url));

/** The script that checks a record without this server: whoever takes a record away can take it along. */
export function verifierRoutes(): Router {
  const router = Router();
  router.get('/verify-record.mjs', (_request, response) => {
    response.sendFile(SCRIPT, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
  });
  return router;
}
