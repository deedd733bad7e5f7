/** An instant of the consultation's own clock, integer Unix milliseconds. */
export type Instant = number;
/** A length of time, integer milliseconds. */
export type Millis = number;

export const SECOND: Millis = 1000;
export const MINUTE: Millis = 60 * SECOND;
