import type { SetUp } from '../../consultation/setUp.ts';
import type { Point } from '../../points/point.ts';

const MODAL = /^(?:should|must|needs? to|ha(?:s|ve) to|ought to)\s+(?!not\b|be able)/i;
const ANY_PROCESS =
  /^(?:the|this)\s+(?:(?:\d+-year|overall|upcoming|current|wsis\+?\d*)\s+)?(?:review|process|review process|outcome document|zero draft|elements paper)$/i;

/** What a point asks of the process that the consultation serves, as a bare verb phrase; null where it asks nothing of it. */
export function toProcess(setUp: Pick<SetUp, 'processName' | 'laterOutcome'>, point: Point): string | null {
  const name = setUp.processName?.trim();
  const element = point.element;
  if (!name || !element || point.act === 'concern') return null;
  if (element.shape === 'verb') return element.agent && isProcess(element.agent, name, setUp) ? element.text : null;
  if (element.shape !== 'clause') return null;
  const subject = new RegExp(
    `^(?:the\\s+)?${escaped(name)}(?:\\s+(?:review|process|outcome(?: document)?))*\\s+`,
    'i',
  ).exec(element.text)?.[0];
  const rest = subject ? element.text.slice(subject.length) : '';
  return MODAL.test(rest) ? rest.replace(MODAL, '') : null;
}

function isProcess(agent: string, name: string, setUp: Pick<SetUp, 'laterOutcome'>): boolean {
  const plain = agent.trim();
  if (ANY_PROCESS.test(plain)) return true;
  if (setUp.laterOutcome && plain.toLowerCase().includes(setUp.laterOutcome.name.toLowerCase())) return true;
  return new RegExp(
    `^(?:the\\s+)?${escaped(name)}(?:\\s+(?:review|process|outcome(?: document)?|negotiations|summit))*$`,
    'i',
  ).test(plain);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
