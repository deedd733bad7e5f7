export type Line = 'up' | 'down';
export const line: Line = 'up';
