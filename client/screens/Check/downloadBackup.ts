import { Unwelcome, type Session } from '#client/connection/session.ts';
import { saveFile } from '#client/ui/saveFile.ts';

/** Everything of the consultation in one file, to be restored on this server or another. @throws Unwelcome */
export async function downloadBackup({ ticket, consultationId }: Session): Promise<void> {
  const response = await fetch(`/api/consultations/${consultationId}/backup`, {
    headers: { authorization: `Bearer ${ticket}` },
  });
  if (!response.ok) throw new Unwelcome(response.status, '');
  saveFile(`rostrum-${consultationId}-backup.ndjson`, await response.blob());
}
