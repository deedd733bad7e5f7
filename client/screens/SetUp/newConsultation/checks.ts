export type Reason =
  | 'missing'
  | 'wrongKind'
  | 'tooLong'
  | 'tooMany'
  | 'notADate'
  | 'notATime'
  | 'notAZone'
  | 'tooSmall'
  | 'tooLarge'
  | 'notWhole'
  | 'unknownKey'
  | 'unknownChoice'
  | 'twice'
  | 'noSuchSitting'
  | 'noSuchIssue'
  | 'endsTooEarly'
  | 'said';

export type Path = (string | number)[];

/** One thing that keeps a set-up from being created. `path` leads to it from the set-up's top; `sentence` is the server's own. */
export interface Fault {
  path: Path;
  reason: Reason;
  bound?: number;
  sentence?: string;
}

/** What is wrong with a value that stands at a place; empty when nothing is. */
export type Check = (value: unknown, path: Path) => Fault[];

const fault = (path: Path, reason: Reason, bound?: number): Fault[] => [
  { path, reason, ...(bound !== undefined && { bound }) },
];

/** What may be left out. */
export function optional(check: Check): Check {
  return (value, path) => (value === undefined ? [] : check(value, path));
}

/** A text of so many characters at most, the blanks around it not counted; `mayBeBlank` where leaving it empty is leaving it out. */
export function text(most: number, { mayBeBlank = false } = {}): Check {
  return (value, path) => {
    if (value === undefined) return fault(path, 'missing');
    if (typeof value !== 'string') return fault(path, 'wrongKind');
    const said = value.trim();
    if (said === '') return mayBeBlank ? [] : fault(path, 'missing');
    return said.length > most ? fault(path, 'tooLong', most) : [];
  };
}

/** A text of a form of its own, looked at only where one was given. */
export function form(isGood: (value: string) => boolean, reason: Reason): Check {
  return (value, path) => {
    if (value === undefined || value === '') return fault(path, 'missing');
    if (typeof value !== 'string') return fault(path, 'wrongKind');
    return isGood(value) ? [] : fault(path, reason);
  };
}

/** A number between two bounds, both of them taken. */
export function number(least: number, most: number, { isWhole = true } = {}): Check {
  return (value, path) => {
    if (value === undefined) return fault(path, 'missing');
    if (typeof value !== 'number' || !Number.isFinite(value)) return fault(path, 'wrongKind');
    if (isWhole && !Number.isInteger(value)) return fault(path, 'notWhole');
    if (value < least) return fault(path, 'tooSmall', least);
    return value > most ? fault(path, 'tooLarge', most) : [];
  };
}

export const yesOrNo: Check = (value, path) => (typeof value === 'boolean' ? [] : fault(path, 'wrongKind'));

export function oneOf(choices: readonly string[]): Check {
  return (value, path) => {
    if (value === undefined) return fault(path, 'missing');
    return choices.some((choice) => choice === value) ? [] : fault(path, 'unknownChoice');
  };
}

export function listOf(check: Check, most = Infinity, least = 0): Check {
  return (value, path) => {
    if (value === undefined) return fault(path, 'missing');
    if (!Array.isArray(value)) return fault(path, 'wrongKind');
    if (value.length < least) return fault(path, 'missing');
    const within = value.flatMap((each, index) => check(each, [...path, index]));
    return value.length > most ? [...fault(path, 'tooMany', most), ...within] : within;
  };
}

/** An object with these keys and no others. */
export function shape(checks: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    if (value === undefined) return fault(path, 'missing');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault(path, 'wrongKind');
    const given = new Map(Object.entries(value));
    const unknown = [...given.keys()].filter((key) => !Object.hasOwn(checks, key));
    return [
      ...unknown.flatMap((key) => fault([...path, key], 'unknownKey')),
      ...Object.entries(checks).flatMap(([key, check]) => check(given.get(key), [...path, key])),
    ];
  };
}

/** A table whose keys are some of these. */
export function tableOf(keys: readonly string[], check: Check): Check {
  return shape(Object.fromEntries(keys.map((key) => [key, optional(check)])));
}
