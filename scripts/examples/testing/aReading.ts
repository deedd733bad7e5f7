import type { ErrorClass, JudgedLine, Judgement } from '../judged.ts';
import { hashOf, type SheetLine } from '../readingSheet.ts';

/** A sentence on ferries or bees, as a sheet has it. */
export function aLine(n: number, changes: Partial<SheetLine> = {}): SheetLine {
  const text = `Calls were made for ferry ${n}.`;
  const sources = [
    { cite: `i${n}.1`, who: `Kim ${n}, Harbour ${n}`, said: `We want ferry ${n}.`, before: '', after: '', part: '' },
  ];
  const line = {
    id: `president/issue-1/call.${n}`,
    section: 'Issue 1: Ferries',
    text,
    from: 'floor' as const,
    sources,
  };
  const whole = { ...line, judgement: '', class: '', note: '', ...changes };
  return { ...whole, hash: hashOf(whole.text, whole.sources) };
}

/** The line as a reader returned it. */
export function judgedAs(line: SheetLine, judgement: Judgement, kind: ErrorClass | '' = '', note = ''): JudgedLine {
  return { ...line, judgement, class: judgement === 'usable' ? '' : kind || 'cut', note };
}
