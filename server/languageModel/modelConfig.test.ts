import { describe, expect, it } from 'vitest';
import { readConfig, shownConfig } from '#server/config.ts';
import { readModelConfig } from './modelConfig.ts';

const KEY = 'sk-of-the-tests-1234';
const given = { ROSTRUM_MODEL_URL: 'http://127.0.0.1:11434/v1', ROSTRUM_MODEL_NAME: 'small:1b' };

describe('LM20 the language model', () => {
  it('LM20 is off as long as nothing says otherwise', () => {
    expect(readModelConfig({})).toBeNull();
    expect(readModelConfig({ ROSTRUM_MODEL_URL: '', ROSTRUM_MODEL_KEY: '' })).toBeNull();
    expect(readConfig({})).not.toHaveProperty('model');
  });

  it('LM20 every variable acts', () => {
    expect(readModelConfig(given)).toEqual({
      url: 'http://127.0.0.1:11434/v1/chat/completions',
      name: 'small:1b',
      key: undefined,
      timeOutMs: 20_000,
      delayMs: 5_000,
    });
    const more = { ROSTRUM_MODEL_KEY: KEY, ROSTRUM_MODEL_TIMEOUT: '8', ROSTRUM_MODEL_DELAY: '0.5' };
    const url = 'https://models.example.org/v1/chat/completions/';
    expect(readConfig({ ...given, ...more, ROSTRUM_MODEL_URL: url }).model).toEqual({
      url: 'https://models.example.org/v1/chat/completions',
      name: 'small:1b',
      key: KEY,
      timeOutMs: 8_000,
      delayMs: 500,
    });
  });

  it.each([
    'localhost',
    '127.1.2.3',
    '10.0.0.5',
    '172.20.1.1',
    '192.168.1.9',
    '[::1]',
    '[fd00::7]',
    'ollama',
    'gpu.local',
  ])('LM20 plain http is for %s', (host) => {
    expect(readModelConfig({ ...given, ROSTRUM_MODEL_URL: `http://${host}:8000/v1` })).not.toBeNull();
  });

  it('LM20 plain http over the public network needs to be asked for', () => {
    for (const host of ['models.example.org', '8.8.8.8', '172.32.0.1', '169.254.169.254', '[2001:db8::1]']) {
      const env = { ...given, ROSTRUM_MODEL_URL: `http://${host}/v1` };
      expect(() => readModelConfig(env)).toThrow('ROSTRUM_MODEL_PLAIN_HTTP=1');
      expect(readModelConfig({ ...env, ROSTRUM_MODEL_PLAIN_HTTP: '1' })).not.toBeNull();
    }
  });
});

describe('LM21 what is wrong stops the start', () => {
  it.each([
    ['ROSTRUM_MODEL_URL', { ROSTRUM_MODEL_URL: '' }],
    ['ROSTRUM_MODEL_URL', { ROSTRUM_MODEL_URL: 'models.example.org' }],
    ['ROSTRUM_MODEL_URL', { ROSTRUM_MODEL_URL: 'file:///v1' }],
    ['ROSTRUM_MODEL_URL', { ROSTRUM_MODEL_URL: 'https://a:b@models.example.org/v1' }],
    ['ROSTRUM_MODEL_URL', { ROSTRUM_MODEL_URL: 'https://models.example.org/v1?key=x' }],
    ['ROSTRUM_MODEL_NAME', { ROSTRUM_MODEL_NAME: '' }],
    ['ROSTRUM_MODEL_NAME', { ROSTRUM_MODEL_NAME: 'two words' }],
    ['ROSTRUM_MODEL_KEY', { ROSTRUM_MODEL_KEY: `${KEY}\n` }],
    ['ROSTRUM_MODEL_TIMEOUT', { ROSTRUM_MODEL_TIMEOUT: '0' }],
    ['ROSTRUM_MODEL_TIMEOUT', { ROSTRUM_MODEL_TIMEOUT: '8s' }],
    ['ROSTRUM_MODEL_DELAY', { ROSTRUM_MODEL_DELAY: '-1' }],
    ['ROSTRUM_MODEL_DELAY', { ROSTRUM_MODEL_DELAY: '601' }],
    ['ROSTRUM_MODEL_PLAIN_HTTP', { ROSTRUM_MODEL_PLAIN_HTTP: 'yes' }],
  ])('LM21 with a sentence that names %s: %j', (name, changes) => {
    expect(() => readConfig({ ...given, ROSTRUM_MODEL_KEY: KEY, ...changes })).toThrow(new RegExp(`^${name} .*\\.$`));
  });

  it('LM21 everything at once, beside the other variables, and never with the key', () => {
    const wrong = {
      ...given,
      PORT: 'x',
      ROSTRUM_MODEL_NAME: 'a b',
      ROSTRUM_MODEL_KEY: `${KEY} x`,
      ROSTRUM_MODEL_DELAY: 'x',
    };
    let said = '';
    try {
      readConfig(wrong);
    } catch (error) {
      said = (error as Error).message;
    }
    for (const name of ['PORT', 'ROSTRUM_MODEL_NAME', 'ROSTRUM_MODEL_KEY', 'ROSTRUM_MODEL_DELAY'])
      expect(said).toContain(name);
    expect(said).not.toContain(KEY);
    const shown = JSON.stringify(shownConfig(readConfig({ ...given, ROSTRUM_MODEL_KEY: KEY })));
    expect(shown).not.toContain(KEY);
    expect(shown).toContain('small:1b');
  });
});
