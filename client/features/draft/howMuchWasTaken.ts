import type { Consultation } from '#shared/consultation/state.ts';

/** Whether points were taken of every intervention that has ended: of none, of some, or (empty) of all. */
export function howMuchWasTaken({ everyone, desk }: Pick<Consultation, 'everyone' | 'desk'>): 'nothing' | 'some' | '' {
  if (Object.keys(desk.taken).length === 0) return 'nothing';
  const ended = Object.values(everyone.interventions).filter(({ endedAt }) => endedAt !== null);
  return ended.every(({ interventionId }) => desk.taken[interventionId] !== undefined) ? '' : 'some';
}
