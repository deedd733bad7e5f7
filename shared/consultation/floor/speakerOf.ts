import type { PersonId } from '../../basics/ids.ts';

/** Who is listed, and who really speaks, where that is somebody else. */
interface Speaking {
  personId: PersonId;
  speakerId?: PersonId | undefined;
}

/** Who really speaks, or will: whoever was identified as the speaker, else whoever is listed. */
export function speakerOf({ personId, speakerId }: Speaking): PersonId {
  return speakerId ?? personId;
}
