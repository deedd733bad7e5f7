import type { Consultation } from '#shared/consultation/state.ts';
import { failsToAppear } from './castMember.ts';
import { isSitting, memberOf, waiting, type Company } from './company.ts';

/** The floor officer looks for the next speaker in the hall, and marks absent whoever is not there. */
export class FloorOfficer {
  constructor(private readonly company: Company) {}

  look(state: Consultation): void {
    if (!isSitting(state.everyone)) return;
    const [first] = waiting(state.everyone);
    const next = first && memberOf(this.company, state, first.personId);
    if (first && next && failsToAppear(next, first.putBack)) this.#lookFor(first.requestId, next.key);
    for (const { requestId, personId, state: is, putBack } of Object.values(state.everyone.requests)) {
      if (is !== 'absent' || putBack) continue;
      if (memberOf(this.company, state, personId)?.habit === 'comesLate') this.#putBack(requestId);
    }
  }

  #lookFor(requestId: string, key: string): void {
    const { agenda, draws, officer, view } = this.company;
    agenda.plan(`absent/${requestId}`, draws.between([8, 14], 'missing', key), () =>
      view.state.everyone.requests[requestId]?.state === 'listed'
        ? officer.send({ type: 'MarkAbsent', requestId })
        : undefined,
    );
  }

  #putBack(requestId: string): void {
    const { agenda, draws, officer, view } = this.company;
    agenda.plan(`back/${requestId}`, draws.between([20, 45], 'back', requestId), () =>
      view.state.everyone.requests[requestId]?.state === 'absent'
        ? officer.send({ type: 'PutBack', requestId })
        : undefined,
    );
  }
}
