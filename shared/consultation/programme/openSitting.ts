import type { SittingId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState, Sitting } from '../state.ts';

/** Opens a sitting: the named one, or the next that has not been held. A consultation without sittings in its set-up gets them as they open. */
export interface OpenSitting {
  type: 'OpenSitting';
  sittingId?: SittingId | undefined;
}

export interface SittingOpened {
  type: 'SittingOpened';
  sittingId: SittingId;
}

export const openSitting: Decider<FloorState, OpenSitting, SittingOpened> = ({ sittingId }, state) => {
  if (state.sittingId) return refuse('changed', 'A sitting is open already.');
  if (sittingId !== undefined) {
    const named = state.sittings[sittingId];
    if (!named) return refuse('notFound');
    if (named.state === 'closed') return refuse('changed', 'That sitting has been held. Open another one.');
    return accept([{ type: 'SittingOpened', sittingId }], { sittingId });
  }
  const planned = (state.setUp.sittings ?? []).find(({ id }) => state.sittings[id]?.state === 'notOpen');
  const next = planned?.id ?? nextSittingId(state);
  return accept([{ type: 'SittingOpened', sittingId: next }], { sittingId: next });
};

export const sittingOpened: Evolver<FloorState, SittingOpened> = (state, { sittingId, at }) => ({
  ...withSitting(state, { sittingId, state: 'open', openedAt: at, closedAt: null }),
  sittingId,
});

/** The set-up may have named its own sittings so. */
function nextSittingId({ sittings }: FloorState): SittingId {
  let ordinal = Object.keys(sittings).length + 1;
  while (sittings[`sitting-${ordinal}`]) ordinal += 1;
  return `sitting-${ordinal}`;
}

export function withSitting(state: FloorState, sitting: Sitting): FloorState {
  return { ...state, sittings: { ...state.sittings, [sitting.sittingId]: sitting } };
}
