import type { ConsultationId } from '#shared/basics/ids.ts';
import type { CommitLog } from './port.ts';

type Metas = Pick<CommitLog, 'consultations' | 'setMeta'>;

/** Facts of the shell that are no part of the record; empty for a consultation that is not there. */
export async function metaOf(record: Metas, consultationId: ConsultationId): Promise<Record<string, unknown>> {
  const rows = await record.consultations();
  return rows.find((row) => row.consultationId === consultationId)?.meta ?? {};
}

/** Adds to them, and leaves the others as they are. */
export async function changeMeta(
  record: Metas,
  consultationId: ConsultationId,
  change: Record<string, unknown>,
): Promise<void> {
  await record.setMeta(consultationId, { ...(await metaOf(record, consultationId)), ...change });
}
