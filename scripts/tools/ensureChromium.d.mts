/** Path of a Chromium to drive, got by the ladder if none is there. */
export function ensureChromium(): Promise<string>;
