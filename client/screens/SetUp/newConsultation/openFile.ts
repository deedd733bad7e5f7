import type { SetUp } from '#shared/consultation/setUp.ts';
import type { Fault } from './checks.ts';
import { faultsIn, soundKeys } from './faults.ts';

/** A set-up file that was read: what of it is right, and what is not. `isJson` false: it is no set-up at all. */
export interface OpenedFile {
  isJson: boolean;
  setUp: Partial<SetUp>;
  faults: Fault[];
}

/** Reads the text of a set-up file. */
export function openFile(text: string): OpenedFile {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { isJson: false, setUp: {}, faults: [] };
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return { isJson: false, setUp: {}, faults: [] };
  return { isJson: true, setUp: soundKeys(content), faults: faultsIn(content) };
}

/** The set-up as a file, as `openFile` reads it back. */
export function asFile(setUp: Partial<SetUp>): { name: string; content: Blob } {
  const name = (setUp.title ?? '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
    .toLowerCase();
  const content = new Blob([`${JSON.stringify(setUp, null, 2)}\n`], { type: 'application/json' });
  return { name: `${name || 'set-up'}.json`, content };
}
