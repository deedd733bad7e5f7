import { Router } from 'express';
import { sees } from '#shared/consultation/roles.ts';
import { judgeStanding } from '#shared/draft/standingDraft.ts';
import { formatOf } from './documents.ts';
import { Problem } from './problem.ts';
import type { Readers } from './readers.ts';

/** What the draft as it stands breaks of its format's rules, and what is advised: for the desk and the bureau. */
export function draftCheckRoutes({ readers }: { readers: Readers }): Router {
  const router = Router();

  router.get('/api/consultations/:id/draft-check.json', async (request, response) => {
    const { room, audience } = await readers.open(request);
    if (!sees(audience, 'desk'))
      throw new Problem('forbidden', 'The check of the draft is for the desk and the bureau.');
    const format = request.query['format'] === undefined ? null : formatOf(request);
    const found = judgeStanding(room.state).filter((each) => format === null || each.format === format);
    response.json({
      draftVersion: room.state.desk.draftVersion,
      breaches: found.filter(({ severity }) => severity === 'breach'),
      warnings: found.filter(({ severity }) => severity === 'warning'),
    });
  });

  return router;
}
