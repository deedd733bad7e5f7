import { emptyBureau } from '../consultation/bureau/state.ts';
import { emptyDesk } from '../consultation/desk/state.ts';
import { audienceOfEvent, type ConsultationEvent } from '../consultation/events.ts';
import { sees, type Audience } from '../consultation/roles.ts';
import type { Consultation } from '../consultation/state.ts';

/** The events of a commit that an audience may see. */
export function visibleTo(audience: Audience, events: ConsultationEvent[]): ConsultationEvent[] {
  return events.filter(({ type }) => sees(audience, audienceOfEvent(type)));
}

/** The parts of the state that an audience may see: what its clients hold after folding the events they were sent. */
export function stateFor(audience: Audience, state: Consultation): Consultation {
  return {
    everyone: state.everyone,
    desk: sees(audience, 'desk') ? state.desk : emptyDesk,
    bureau: sees(audience, 'bureau') ? state.bureau : emptyBureau,
  };
}
