import type { RequestId } from '#shared/basics/ids.ts';
import type { Session } from '#client/connection/session.ts';
import type { Receipt } from './handIn.ts';

/** A receipt, and the request that its statement goes with. */
export interface KeptReceipt extends Receipt {
  requestId?: RequestId | undefined;
}

const keyOf = ({ consultationId, personId }: Session) => `rostrum.receipts.${consultationId}.${personId}`;

/** The receipts that this person was given on this device, the last first: a reload does not take the number away. */
export function keptReceipts(session: Session): KeptReceipt[] {
  try {
    return JSON.parse(localStorage.getItem(keyOf(session)) ?? '[]') as KeptReceipt[];
  } catch {
    return [];
  }
}

export function keepReceipt(session: Session, receipt: KeptReceipt): KeptReceipt[] {
  const all = [receipt, ...keptReceipts(session)];
  try {
    localStorage.setItem(keyOf(session), JSON.stringify(all));
  } catch {
    // A browser that keeps nothing shows it until the reload.
  }
  return all;
}
