import { expect, it } from 'vitest';
import { readConfig, shownConfig } from './config.ts';

it('RM30 without an environment the server is the one of docs/PROTOCOL.md', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 3000,
    dataDir: './data',
    adminToken: undefined,
    demo: true,
    limits: true,
    publicUrl: undefined,
    logLevel: expect.any(String),
    metrics: null,
  });
  expect(readConfig({ PORT: '', REDIS_URL: '' }).port).toBe(3000);
});

it('RM30 every variable acts', () => {
  const env = {
    HOST: '0.0.0.0',
    PORT: '80',
    DATA_DIR: '/d',
    ROSTRUM_ADMIN_TOKEN: 'sixteen-letters-x',
    PUBLIC_URL: 'https://a.org/',
  };
  const more = { ROSTRUM_DEMO: '0', ROSTRUM_LIMITS: 'off', LOG_LEVEL: 'debug', METRICS_PORT: '9100' };
  expect(readConfig({ ...env, ...more })).toEqual({
    host: '0.0.0.0',
    port: 80,
    dataDir: '/d',
    adminToken: 'sixteen-letters-x',
    demo: false,
    limits: false,
    publicUrl: 'https://a.org',
    logLevel: 'debug',
    metrics: { host: '127.0.0.1', port: 9100 },
  });
  expect(readConfig({ METRICS_PORT: '9100', METRICS_HOST: '::' }).metrics).toEqual({ host: '::', port: 9100 });
  expect(readConfig({ METRICS_PORT: '0' }).metrics).toBeNull();
});

it.each([['REDIS_URL', 'redis://localhost']])(
  'RM31 %s is refused with a sentence as long as it does not act',
  (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} is set, but .*\\.$`));
  },
);

it.each([
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['PORT', '80.5'],
  ['PORT', ' '],
  ['ROSTRUM_ADMIN_TOKEN', 'short'],
  ['ROSTRUM_DEMO', 'yes'],
  ['ROSTRUM_LIMITS', '0'],
  ['PUBLIC_URL', 'rostrum.example.org'],
  ['PUBLIC_URL', 'ftp://rostrum.example.org'],
  ['LOG_LEVEL', 'loud'],
  ['METRICS_PORT', '9100x'],
])('RM32 %s=%s is refused and the sentence names the variable', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(name);
});

it('OP53 each sentence on a wrong variable names it once and says what it may be', () => {
  const told = (env: Record<string, string>) => {
    try {
      return readConfig(env);
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(told({ PORT: 'x' })).toBe('PORT is a number from 0 to 65535.');
  expect(told({ LOG_LEVEL: 'loud' })).toMatch(/^LOG_LEVEL is one of fatal, error, .*silent\.$/);
  expect(told({ ROSTRUM_LIMITS: 'no' })).toBe('ROSTRUM_LIMITS is on or off.');
});

it('RM32 all that is wrong is told at once', () => {
  expect(() => readConfig({ PORT: 'x', ROSTRUM_DEMO: 'y' })).toThrow(/PORT[^]*ROSTRUM_DEMO/);
});

it('OP1 the configuration is shown without its secrets', () => {
  const shown = JSON.stringify(shownConfig(readConfig({ ROSTRUM_ADMIN_TOKEN: 'sixteen-letters-x', PORT: '80' })));
  expect(shown).not.toContain('sixteen-letters-x');
  expect(shown).toContain('"port":80');
});
