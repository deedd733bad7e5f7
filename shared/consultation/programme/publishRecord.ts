import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';

/** The chair lets the public read the record, or ends it. */
export interface PublishRecord {
  type: 'PublishRecord';
  /** True unless said otherwise. */
  on?: boolean | undefined;
}

export interface RecordPublished {
  type: 'RecordPublished';
  on: boolean;
}

export const publishRecord: Decider<FloorState, PublishRecord, RecordPublished> = ({ on = true }, state) => {
  if (on && !hasBegun(state)) return refuse('nothingToPublish');
  if (on === (state.publishedAt !== null)) return refuse(on ? 'alreadyPublished' : 'notPublished');
  return accept([{ type: 'RecordPublished', on }]);
};

export const recordPublished: Evolver<FloorState, RecordPublished> = (state, { on, at }) => ({
  ...state,
  publishedAt: on ? at : null,
});

function hasBegun({ sittings }: FloorState): boolean {
  return Object.values(sittings).some(({ openedAt }) => openedAt !== null);
}
