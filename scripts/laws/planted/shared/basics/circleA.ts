import type { B } from './circleB.ts';
export type A = { b: B | null };
