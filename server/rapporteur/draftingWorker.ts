import { parentPort } from 'node:worker_threads';
import type { ConsultationId } from '#shared/basics/ids.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import { DraftEngine, ENGINE } from '#shared/draft/draftEngine.ts';
import { keepPointIds } from '#shared/points/keepPointIds.ts';
import { takePoints } from '#shared/points/takePoints.ts';
import type { DraftingAnswer, DraftingRequest } from './draftingProtocol.ts';
import { createWinkTagger } from './winkTagger.ts';

interface Open {
  setUp: SetUp;
  engine: DraftEngine;
}

const tagger = createWinkTagger();
const consultations = new Map<ConsultationId, Open>();

parentPort?.on('message', ({ id, request }: { id: number; request: DraftingRequest }) => {
  try {
    parentPort?.postMessage({ id, answer: answerTo(request) });
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

function answerTo(request: DraftingRequest): DraftingAnswer {
  const { consultationId } = request;
  if (request.ask === 'forget') {
    consultations.delete(consultationId);
    return { engine: ENGINE, points: [], sections: [] };
  }
  if (request.ask === 'open') {
    const engine = new DraftEngine(request.setUp);
    engine.load(request.inputs, request.points, request.standing);
    if (request.attendance) engine.attended(request.attendance, []);
    consultations.set(consultationId, { setUp: request.setUp, engine });
    return { engine: ENGINE, points: [], sections: [] };
  }
  const open = consultations.get(consultationId);
  if (!open) throw new Error(`the drafting thread does not know consultation ${consultationId}`);
  if (request.ask === 'frame') {
    if (request.attendance) open.engine.attended(request.attendance, request.settled);
    return { engine: ENGINE, points: [], sections: open.engine.frame(request.settled) };
  }
  const points = keepPointIds(request.earlier, takePoints(request.input, request.words, open.setUp.issues, tagger));
  return { engine: ENGINE, points, sections: open.engine.take(request.input, points, request.settled) };
}
