import type { SetUp } from '../../consultation/setUp.ts';
import type { Input, Speaker } from '../../points/point.ts';
import { fromCountry } from '../language/countries.ts';
import { isOpener } from '../president/homeOf.ts';
import { wordCount } from '../language/wording.ts';

/** Transcripts often name whoever presides by the office alone. */
const CHAIR = /^(?:the )?(?:co-|vice-)?chair(?:person|man|woman)?(?:\s|$|,)/i;

/** Those who preside: `The Chair`, or by country where several do. */
export function chairSubject(setUp: SetUp, speaker: Speaker): string {
  if (setUp.chairs.length < 2) return 'The Chair';
  return speaker.country ? `The Co-Chair from ${fromCountry(speaker.country)}` : 'The Co-Chair';
}

/** Those who speak by office, in the opening and in answers: `The Head of the Secretariat`. Null for everybody else. */
export function officeSubject(setUp: SetUp, input: Input): string | null {
  const { speaker } = input;
  const named = speaker?.function ?? speaker?.name ?? '';
  if (CHAIR.test(speaker?.name ?? '') || (CHAIR.test(named) && input.kind === 'response')) return 'The Chair';
  if (/\bsecretariat\b/i.test(named) && input.kind === 'response' && !speaker?.function) return 'The secretariat';
  if (!isOpener(setUp, input) && input.kind !== 'response') return null;
  const office = officeOf(speaker?.function ?? '', speaker?.organization ?? '');
  if (office === null) return null;
  if (office === '') return input.itemKind === 'opening' && speaker?.invited ? 'An invited speaker' : null;
  const body = speaker?.organization?.trim();
  // What stands beside the office is closed by a comma.
  const closed = office.includes(',') ? `${office},` : office;
  const isOfBody = body && !/\b(?:of|for|to|at)\b/.test(office) && wordCount(body) <= 6;
  return `The ${isOfBody ? `${closed} of ${body}` : closed}`;
}

const MOST_IN_OFFICE = 8;

/** `Head of Section, Geneva` -> `Head of Section`; `Chief, Public Partnerships` says what of only as a whole. Null where it is too long for a subject. */
function officeOf(given: string, organization: string): string | null {
  const whole = given.trim().replace(/^the\s+/i, '');
  const [rank = '', ...beside] = whole.split(/[,;]/).map((part) => part.trim());
  const isWhole = beside.length === 0 || /\s(?:of|for|to|at)\s/.test(rank) || beside[0] === organization.trim();
  if (isWhole) return rank;
  const office = `${rank}, ${beside.join(', ')}`;
  return wordCount(office) > MOST_IN_OFFICE ? null : office;
}
