import type { Format } from '#shared/draft/model.ts';
import type { FoundInText } from './judgeMarkdown.ts';

const DOCUMENTS: Record<Format, string> = { president: "President's Summary", secretariat: "secretariat's report" };
const NOT_SEEN =
  'Not looked at, for want of the record: what each sentence stands on, how many are behind it, whose words they are, and whether a short paragraph had more to tell.';

/** What was found, the breaches first, each with its place and its sentence. */
export function checkReport(name: string, format: Format, found: readonly FoundInText[]): string {
  const breaches = found.filter(({ severity }) => severity === 'breach');
  const notes = found.filter(({ severity }) => severity === 'warning');
  const lines = [
    `${name}, read as a ${DOCUMENTS[format]}`,
    ...breaches.map((each) => told('Breach', each)),
    ...notes.map((each) => told('Note', each)),
    `${counted(breaches.length, 'breach', 'breaches')}, ${counted(notes.length, 'note', 'notes')}.`,
    NOT_SEEN,
  ];
  return `${lines.join('\n\n')}\n`;
}

function told(what: string, { under, code, message, text }: FoundInText): string {
  return [`${what} (${code}) under "${under}": ${message}`, ...(text === null ? [] : [`  > ${text}`])].join('\n');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
