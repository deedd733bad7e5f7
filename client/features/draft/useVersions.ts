import { useEffect, useState } from 'react';
import { useSession } from '#client/store/selecting.ts';
import type { Instant } from '#shared/basics/time.ts';
import type { PersonsAct } from '#shared/consultation/desk/reviseDraft.ts';
import type { Format } from '#shared/draft/model.ts';
import type { ChangeCounts, SectionComparison } from '#shared/draft/versions/compareVersions.ts';

/** A version as the server lists it. */
export interface ListedVersion {
  draftVersion: number;
  at: Instant;
  causedBy: string | null;
  action: PersonsAct | null;
  name: string | null;
  changes: Record<Format, ChangeCounts>;
  releases?: {
    format: Format;
    name: string | null;
    at: Instant;
    takenBackAt?: Instant;
    takenBackBy?: string | null;
  }[];
}

export interface Compared {
  counts: ChangeCounts;
  sections: SectionComparison[];
}

/** The versions of the draft, read anew whenever there is another. Null while they are on their way; a failure says so. */
export function useVersions(draftVersion: number): ListedVersion[] | null | 'failed' {
  const answer = useAnswer<{ versions: ListedVersion[] }>('draft-versions.json', draftVersion);
  return typeof answer === 'object' && answer !== null ? answer.versions : answer;
}

export function useComparison(format: Format, from: number, to: number): Compared | null | 'failed' {
  return useAnswer<Compared>(`draft-comparison.json?format=${format}&from=${from}&to=${to}`, 0);
}

/** What the server answers on a path of the consultation; asked again with every other path or `turn`. What was read stays until the next is there. */
function useAnswer<T>(path: string, turn: number): T | null | 'failed' {
  const { consultationId, ticket } = useSession();
  const [answer, setAnswer] = useState<T | null | 'failed'>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const ask = async () => {
      const headers = { authorization: `Bearer ${ticket}` };
      const response = await fetch(`/api/consultations/${encodeURIComponent(consultationId)}/${path}`, {
        headers,
        signal: leaving.signal,
      });
      if (!response.ok) throw new Error(response.statusText);
      setAnswer((await response.json()) as T);
    };
    ask().catch(() => leaving.signal.aborted || setAnswer('failed'));
    return () => leaving.abort();
  }, [consultationId, ticket, path, turn]);
  return answer;
}
