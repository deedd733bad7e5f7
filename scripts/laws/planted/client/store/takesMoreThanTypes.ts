import { line } from '../connection/line.ts';
import type { Line } from '../connection/line.ts';
export const takesMoreThanTypes: Line = line;
