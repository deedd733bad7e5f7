/** How far a request has come. `requested` waits for approval, or as a point of order for recognition; `notReached` lapsed with its sitting. */
export type RequestState =
  'requested' | 'listed' | 'hasFloor' | 'done' | 'withdrawn' | 'declined' | 'absent' | 'notReached';

export type ListState = 'notOpen' | 'open' | 'closing' | 'closed';
