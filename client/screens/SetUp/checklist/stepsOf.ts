import type { Role } from '#shared/consultation/roles.ts';

/** What is to be got ready, in the order in which it is best done. */
export const steps = ['times', 'rules', 'people', 'links', 'rehearsal', 'check', 'backup'] as const;
export type StepName = (typeof steps)[number];

/** `note` is worth knowing and cannot be mended here; `asking` is not known yet. Neither is missing. */
export type StepState = 'done' | 'missing' | 'note' | 'asking';

export interface Step {
  name: StepName;
  state: StepState;
  /** A key of organizer.json under `checklist.<name>`, and what stands in its gaps. */
  key: string;
  gaps?: Record<string, string | number>;
}

/** What the page knows. Times are Unix milliseconds. */
export interface Facts {
  sittings: number;
  defaultSeconds: number;
  registered: number;
  peopleNotNeeded: boolean;
  /** Roles whose link was copied, shown or printed on this device. */
  handedOut: readonly Role[];
  rehearsed: boolean;
  checked: boolean;
  /** Null: nobody took one; undefined: the server has not said. */
  lastBackupAt: number | null | undefined;
}

/** Without these two there is no consultation; the other links can wait. */
const needed: readonly Role[] = ['chair', 'participant'];

/** Every step with its state. Nothing here is asked of anybody twice: a step that was done stays done. */
export function stepsOf(facts: Facts): Step[] {
  return steps.map((name) => ({ name, ...looks[name](facts) }));
}

/** The next thing to do; null when everything is. */
export function nextMissing(all: readonly Step[]): StepName | null {
  return all.find(({ state }) => state === 'missing')?.name ?? null;
}

const done = (key = 'done', gaps?: Step['gaps']) => ({ state: 'done' as const, key, ...(gaps && { gaps }) });
const missing = (gaps?: Step['gaps']) => ({ state: 'missing' as const, key: 'missing', ...(gaps && { gaps }) });

const looks: Record<StepName, (facts: Facts) => Omit<Step, 'name'>> = {
  times: ({ sittings }) => (sittings > 0 ? done('done', { count: sittings }) : { state: 'note', key: 'none' }),
  rules: ({ defaultSeconds }) => done('done', { seconds: defaultSeconds }),
  people: ({ registered, peopleNotNeeded }) => {
    if (registered > 0) return done('done', { count: registered });
    return peopleNotNeeded ? done('notNeeded') : missing();
  },
  links: ({ handedOut }) => {
    const left = needed.filter((role) => !handedOut.includes(role));
    if (left.length === 0) return done();
    return { ...missing(), key: left.length === needed.length ? 'missing' : `missing_${left[0]}` };
  },
  rehearsal: ({ rehearsed }) => (rehearsed ? done() : missing()),
  check: ({ checked }) => (checked ? done() : missing()),
  backup: ({ lastBackupAt }) => {
    if (lastBackupAt === undefined) return { state: 'asking', key: 'asking' };
    return lastBackupAt === null ? missing() : done('done', { at: lastBackupAt });
  },
};
