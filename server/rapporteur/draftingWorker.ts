import { parentPort } from 'node:worker_threads';
import type { ConsultationId, InputId } from '#shared/basics/ids.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import { DraftEngine, ENGINE } from '#shared/draft/draftEngine.ts';
import type { ProposedSection } from '#shared/draft/model.ts';
import { besideHandwork } from '#shared/consultation/desk/handwork.ts';
import { keepPointIds } from '#shared/points/keepPointIds.ts';
import type { Input, Point, WordsPiece } from '#shared/points/point.ts';
import { phraseTaken } from '#shared/points/phraseTaken.ts';
import { takePoints } from '#shared/points/takePoints.ts';
import { firstIssues, UsualWords } from '#shared/points/usualWords.ts';
import type { DraftingAnswer, DraftingRequest } from './draftingProtocol.ts';
import { createWinkTagger } from './winkTagger.ts';

interface Open {
  setUp: SetUp;
  engine: DraftEngine;
  usual: UsualWords;
  /** The inputs that `usual` has counted. */
  counted: Set<InputId>;
}

const tagger = createWinkTagger();
const consultations = new Map<ConsultationId, Open>();
warmUp();

parentPort?.on('message', (request: DraftingRequest) => {
  try {
    parentPort?.postMessage({ answer: answerTo(request) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
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
    engine.knowAttendance(request.attendance);
    consultations.set(consultationId, { setUp: request.setUp, engine, ...usualWordsOf(request.setUp, request.points) });
    return { engine: ENGINE, points: [], sections: [] };
  }
  const open = consultations.get(consultationId);
  if (!open) throw new Error(`the drafting thread does not know consultation ${consultationId}`);
  if (request.ask === 'frame') {
    open.engine.attended(request.attendance, request.settled);
    return { engine: ENGINE, points: [], sections: open.engine.frame(request.settled, request.dates) };
  }
  if (request.ask === 'choose') return { engine: ENGINE, points: takenFrom(open, request), sections: [] };
  open.engine.knowAttendance(request.attendance);
  if (request.ask === 'handwork') return handworkTaken(open, request);
  const points = keepPointIds(request.earlier, takenFrom(open, request));
  open.usual.file(request.input.inputId, firstIssues(points));
  const told = besideHandwork(request.byHand, request.parted, points);
  return { engine: ENGINE, points, sections: open.engine.take(request.input, told, request.settled) };
}

/** The points of an input, which counts for what is usual from then on. */
function takenFrom(
  open: Open,
  { input, words, near }: Pick<DraftingRequest & { ask: 'read' }, 'input' | 'words' | 'near'>,
): Point[] {
  countOnce(open, input, words);
  return takePoints(input, words, open.setUp.issues, tagger, open.usual, near);
}

/** Points that people took get their reported speech; then every section that the changed points touch is composed anew. */
function handworkTaken({ setUp, engine, usual }: Open, request: DraftingRequest & { ask: 'handwork' }): DraftingAnswer {
  const sections = new Map<string, ProposedSection>();
  const phrased: Point[] = [];
  const near = request.near ?? null;
  for (const { input, words, points } of request.changed) {
    const told = points.map((point) =>
      point.byHand?.unread ? phraseTaken(point, { input, words, issues: setUp.issues, tagger, usual, near }) : point,
    );
    phrased.push(...told.filter(({ byHand }) => byHand?.unread));
    for (const section of engine.take(input, told, request.settled))
      sections.set(`${section.format}/${section.sectionId}`, section);
  }
  return { engine: ENGINE, points: phrased, sections: [...sections.values()] };
}

/** The first reading of a model and of the patterns costs half a second: nobody should wait for it. */
function warmUp(): void {
  const nobody: Input = {
    inputId: 'i0',
    kind: 'intervention',
    itemId: 't0',
    itemKind: 'issues',
    itemIssues: [],
    order: 0,
    day: 1,
    speaker: null,
  };
  takePoints(nobody, [{ source: 'captions', text: 'We call for open standards in every region.' }], [], tagger);
}

/** The words that most inputs hold, as far as the points taken so far tell. */
function usualWordsOf(setUp: SetUp, points: readonly Point[]): Pick<Open, 'usual' | 'counted'> {
  const texts = new Map<InputId, string>();
  for (const { inputId, verbatim } of points) texts.set(inputId, `${texts.get(inputId) ?? ''} ${verbatim}`);
  const usual = new UsualWords(setUp);
  for (const text of texts.values()) usual.add(text);
  for (const inputId of texts.keys())
    usual.file(inputId, firstIssues(points.filter((point) => point.inputId === inputId)));
  return { usual, counted: new Set(texts.keys()) };
}

function countOnce({ usual, counted }: Open, input: Input, words: readonly WordsPiece[]): void {
  if (counted.has(input.inputId)) return;
  counted.add(input.inputId);
  usual.add(words.map(({ text }) => text).join(' '));
}
