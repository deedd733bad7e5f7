/** Builds the screens if they are older than their sources. */
export function buildClientIfStale(root: string): Promise<void>;
