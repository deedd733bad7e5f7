import type { SetUp } from '#shared/consultation/setUp.ts';
import { shape, type Fault } from './checks.ts';
import { sections } from './fields.ts';
import { setUpChecks } from './setUpChecks.ts';
import { endsTooEarly } from './sittingTimes.ts';

/** Everything that keeps a set-up from being created, by the same rules as the server's; empty when nothing does. */
export function faultsIn(setUp: unknown): Fault[] {
  const faults = shape(setUpChecks)(setUp, []);
  return inOrder(faults.length > 0 ? faults : tiesOf(setUp as SetUp));
}

/** What of a set-up file is right, key by key; the faults say the rest. */
export function soundKeys(setUp: object): Partial<SetUp> {
  const sound = Object.entries(setUp).filter(
    ([key, value]) => Object.hasOwn(setUpChecks, key) && setUpChecks[key as keyof SetUp](value, [key]).length === 0,
  );
  return Object.fromEntries(sound) as Partial<SetUp>;
}

/** The faults to tell: before anybody tried to create, what is merely missing is none yet. */
export function faultsToTell(faults: readonly Fault[], isTried: boolean): readonly Fault[] {
  return faults.filter(({ reason }) => isTried || reason !== 'missing');
}

/** The server's refusal, a fault per line, each with its place where the line names one. */
export function faultsSaid(message: string): Fault[] {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  return lines.map((sentence) => {
    const named = /^"?([A-Za-z]\w*(?:\.\w+)*)"?(?::| is missing)/.exec(sentence)?.[1];
    const path = (named ?? '').split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    const isKnown = typeof path[0] === 'string' && Object.hasOwn(setUpChecks, path[0]);
    return { path: isKnown ? path : [], reason: 'said', sentence };
  });
}

const fieldOrder: readonly string[] = Object.values(sections).flat();

/** In the order of the page; what belongs to no field comes first. */
function inOrder(faults: Fault[]): Fault[] {
  const rank = ({ path }: Fault) => fieldOrder.indexOf(String(path[0] ?? ''));
  return [...faults].sort((a, b) => rank(a) - rank(b));
}

/** What parts of the set-up say of each other: ids are unique, items name what is there, a sitting ends after it begins. */
function tiesOf({ programme, sittings = [], issues }: SetUp): Fault[] {
  const known = new Set(sittings.map(({ id }) => id.trim()));
  return [
    ...twice(programme.map(({ id }) => id.trim())).map((index) => at(['programme', index, 'id'], 'twice')),
    ...twice(sittings.map(({ id }) => id.trim())).map((index) => at(['sittings', index, 'id'], 'twice')),
    ...programme.flatMap(({ sittingId, issues: about = [] }, index) => [
      ...(sittingId === undefined || known.has(sittingId.trim())
        ? []
        : [at(['programme', index, 'sittingId'], 'noSuchSitting')]),
      ...(about.some((ordinal) => ordinal > issues.length) ? [at(['programme', index, 'issues'], 'noSuchIssue')] : []),
    ]),
    ...sittings.flatMap((sitting, index) =>
      endsTooEarly(sitting) ? [at(['sittings', index, 'endsAt'], 'endsTooEarly')] : [],
    ),
  ];
}

const at = (path: Fault['path'], reason: Fault['reason']): Fault => ({ path, reason });

const twice = (ids: readonly string[]) => ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));
