import type { A } from './circleA.ts';
export type B = { a: A | null };
