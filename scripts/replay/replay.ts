import { DraftWatch } from './draftWatch.ts';
import { Hall, type Links } from './hall.ts';
import { ReplayError, type Speed } from './options.ts';
import { OrderOfBusiness } from './orderOfBusiness.ts';
import { clockFor, paceFor } from './pace.ts';
import { planOf, type Plan, type Turn } from './plan.ts';
import type { Progress } from './progress.ts';
import type { Material } from './readMaterial.ts';
import { RefusedError } from './seat.ts';
import { ServerHttp } from './serverHttp.ts';
import { DRAFT_MS, freeTheFloor, takeTheFloor, type Stage, type Taken } from './takeTheFloor.ts';
import { Tally } from './tally.ts';

export interface Server {
  url: string;
  adminToken: string;
}

/** An intervention that the server would not take. */
export interface NotReplayed {
  n: number;
  refusal: string;
  message: string;
}

/** What was replayed and how it went; the consultation stays on the server. */
export interface Replayed {
  consultationId: string;
  plan: Plan;
  taken: Taken[];
  notReplayed: NotReplayed[];
  draftVersions: number;
  sittings: number;
  items: number;
  tally: Tally;
  http: ServerHttp;
  /** Tickets to read the documents with: the chair reads everything, the rapporteur the draft. */
  tickets: { chair: string; rapporteur: string };
  seconds: number;
}

/**
 * Founds a consultation on the server and holds it, intervention by intervention, through the public surface.
 * @throws ReplayError if the server refuses the set-up or goes away
 */
export async function replay(server: Server, material: Material, speed: Speed, progress: Progress): Promise<Replayed> {
  const started = performance.now();
  const plan = planOf(material.setUp, material.interventions);
  if (plan.turns.length === 0) throw new ReplayError('None of the interventions has a text.');
  plan.warnings.forEach((warning) => progress.say(warning));
  const tally = new Tally();
  const http = new ServerHttp(server.url, tally);
  const setUp = { ...material.setUp, clock: clockFor(speed) };
  const founded = await http.post<{ id: string; links: Links & Record<string, string> }>(
    '/api/consultations',
    setUp,
    server.adminToken,
  );
  const hall = await Hall.open({ http, tally, consultationId: founded.id }, founded.links, material.setUp);
  try {
    const pace = await paceFor(speed, hall.chair);
    const business = new OrderOfBusiness(hall.chair, pace, material.setUp);
    const stage = { hall, business, pace, watch: await DraftWatch.open(hall.rapporteur), speed };
    // A consultation is set up days before: its draft has its frame when the first speaker rises.
    await stage.watch.revisedBy(null, DRAFT_MS);
    progress.start(plan.turns.length);
    const outcome = await hold(stage, plan.turns, progress);
    await business.close();
    return {
      ...{ consultationId: founded.id, plan, ...outcome, tally, http },
      draftVersions: stage.watch.draftVersion,
      sittings: business.sittings,
      items: business.items,
      tickets: { chair: hall.chair.ticket, rapporteur: hall.rapporteur.ticket },
      seconds: (performance.now() - started) / 1000,
    };
  } finally {
    hall.close();
  }
}

/** One after another, as on every floor. What is refused is told and passed over. */
async function hold(stage: Stage, turns: Turn[], progress: Progress) {
  const taken: Taken[] = [];
  const notReplayed: NotReplayed[] = [];
  for (const [index, turn] of turns.entries()) {
    try {
      const outcome = await takeTheFloor(stage, turn);
      taken.push(outcome);
      progress.step(index + 1, turn.speaker?.profile.name ?? 'an unnamed speaker', outcome.latencyMs);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      notReplayed.push({ n: turn.n, refusal: error.refusal, message: error.message });
      progress.say(`Intervention ${turn.n} was refused. ${error.message}`);
      await freeTheFloor(stage.hall);
    }
  }
  return { taken, notReplayed };
}
