import type { Signature } from '#shared/consultation/state.ts';
import { cleanLine } from './cleanText.ts';

/** `Ms. Ana Reyes`; empty for somebody who gave no name. */
export function speakerName(speaker: Signature | null | undefined): string {
  const name = cleanLine(speaker?.name);
  const given = cleanLine(speaker?.honorific);
  const honorific = /^(Ms|Mr|Mrs|Mx|Dr|Prof)$/.test(given) ? `${given}.` : given;
  return name === '' || honorific === '' || name.startsWith(`${honorific} `) ? name : `${honorific} ${name}`;
}
