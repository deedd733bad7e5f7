import { hash } from 'node:crypto';

/** A command key as it is indexed: 128 bits of SHA-256 over consultation and key, short whatever a client chose as an id. */
export function commandColumn(consultationId: string, commandKey: string): Buffer {
  return hash('sha256', JSON.stringify([consultationId, commandKey]), 'buffer').subarray(0, 16);
}
