import { isPrivateHost } from './privateHost.ts';

/** A language model that may word sentences of the draft. */
export interface ModelConfig {
  /** Where chat completions are asked for. */
  url: string;
  name: string;
  key: string | undefined;
  timeOutMs: number;
  /** How long the rules' text stands before the model is asked about it. */
  delayMs: number;
}

/** Printed in documents and sent as it is, so nothing but the characters of model names. */
const NAME = /^[\w.:/@+-]{1,100}$/;
/** What a header can carry. */
const KEY = /^[\x21-\x7e]{1,4096}$/;
const PATH = '/chat/completions';

/**
 * Reads the variables ROSTRUM_MODEL_...; null where none is set: then no model takes part.
 * @throws Error with a sentence per variable that is wrong; what the key is, is in none
 */
export function readModelConfig(env: Record<string, string | undefined>): ModelConfig | null {
  const set = Object.keys(env).filter((name) => name.startsWith('ROSTRUM_MODEL_') && env[name]);
  if (set.length === 0) return null;
  const {
    ROSTRUM_MODEL_URL: url = '',
    ROSTRUM_MODEL_NAME: name = '',
    ROSTRUM_MODEL_KEY: key,
    ROSTRUM_MODEL_TIMEOUT: timeOut,
    ROSTRUM_MODEL_DELAY: delay,
    ROSTRUM_MODEL_PLAIN_HTTP: plain,
  } = Object.fromEntries(set.map((each) => [each, env[each]]));
  const wrong = [
    url === ''
      ? 'ROSTRUM_MODEL_URL is needed where another ROSTRUM_MODEL_ variable is set.'
      : wrongUrl(url, plain === '1'),
    NAME.test(name) ? null : 'ROSTRUM_MODEL_NAME is the name of the model, as the endpoint knows it, without blanks.',
    key === undefined || KEY.test(key) ? null : 'ROSTRUM_MODEL_KEY holds characters that no header can carry.',
    wrongSeconds('ROSTRUM_MODEL_TIMEOUT', timeOut, 1, 120),
    wrongSeconds('ROSTRUM_MODEL_DELAY', delay, 0, 600),
    plain === undefined || plain === '0' || plain === '1' ? null : 'ROSTRUM_MODEL_PLAIN_HTTP is 0 or 1.',
  ].filter((sentence) => sentence !== null);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return {
    url: endpointOf(url),
    name,
    key,
    timeOutMs: Number(timeOut ?? 20) * 1000,
    delayMs: Number(delay ?? 5) * 1000,
  };
}

function wrongUrl(given: string, plainAllowed: boolean): string | null {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    return 'ROSTRUM_MODEL_URL is the address of an endpoint, e.g. http://127.0.0.1:11434/v1.';
  if (url.username || url.password) return 'ROSTRUM_MODEL_URL holds no password: a key goes into ROSTRUM_MODEL_KEY.';
  if (url.search || url.hash) return 'ROSTRUM_MODEL_URL ends with its path, without ? and #.';
  if (url.protocol === 'http:' && !plainAllowed && !isPrivateHost(url.hostname))
    return 'ROSTRUM_MODEL_URL would send what people said in plain text over the public network: use https, or say ROSTRUM_MODEL_PLAIN_HTTP=1.';
  return null;
}

function wrongSeconds(name: string, given: string | undefined, least: number, most: number): string | null {
  if (given === undefined) return null;
  const seconds = /^\d{1,3}(?:\.\d{1,3})?$/.test(given) ? Number(given) : Number.NaN;
  return seconds >= least && seconds <= most ? null : `${name} is a number of seconds from ${least} to ${most}.`;
}

function endpointOf(given: string): string {
  const base = given.replace(/\/+$/, '');
  return base.endsWith(PATH) ? base : `${base}${PATH}`;
}
