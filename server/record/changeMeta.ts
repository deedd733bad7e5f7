import type { ConsultationId } from '#shared/basics/ids.ts';
import type { CommitLog } from './port.ts';

/** Facts of the shell that are no part of the record; empty for a consultation that is not there. */
export async function metaOf(
  record: Pick<CommitLog, 'consultations'>,
  consultationId: ConsultationId,
): Promise<Record<string, unknown>> {
  const rows = await record.consultations();
  return rows.find((row) => row.consultationId === consultationId)?.meta ?? {};
}
