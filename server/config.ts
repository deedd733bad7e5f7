import * as z from 'zod';
import { readModelConfig, type ModelConfig } from '#server/languageModel/modelConfig.ts';
import { readEncoderConfig } from '#server/rapporteur/encoder/encoderConfig.ts';

const portNamed = (name: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/, `${name} is a number from 0 to 65535.`)
    .transform(Number)
    .pipe(z.number().max(65535, `${name} is a number from 0 to 65535.`));
const publicUrl = z.url({
  protocol: /^https?$/,
  error: 'PUBLIC_URL is the address people type, e.g. https://rostrum.example.org.',
});

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: portNamed('PORT').default(3000),
  DATA_DIR: z.string().min(1).default('./data'),
  ROSTRUM_ADMIN_TOKEN: z.string().min(16, 'ROSTRUM_ADMIN_TOKEN needs sixteen characters or more.').optional(),
  ROSTRUM_DEMO: z.enum(['0', '1'], 'ROSTRUM_DEMO is 0 or 1.').default('1'),
  ROSTRUM_LIMITS: z.enum(['on', 'off'], 'ROSTRUM_LIMITS is on or off.').default('on'),
  PUBLIC_URL: publicUrl.optional(),
  LOG_LEVEL: z.enum(logLevels, `LOG_LEVEL is one of ${logLevels.join(', ')}.`).default('warn'),
  METRICS_PORT: portNamed('METRICS_PORT').default(0),
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
});

/** Variables of docs/PROTOCOL.md whose work comes later: set today, they would be promises not kept. */
const notYet: Record<string, string> = {
  REDIS_URL: 'REDIS_URL is set, but many nodes over Redis have not come yet. Unset it to use the embedded store.',
};

export interface Config {
  host: string;
  port: number;
  dataDir: string;
  adminToken: string | undefined;
  demo: boolean;
  limits: boolean;
  publicUrl: string | undefined;
  logLevel: string;
  /** Where Prometheus asks; null without METRICS_PORT, or with 0. */
  metrics?: { host: string; port: number } | null;
  /** The language model that words what the rules draft; without it none takes part. */
  model?: ModelConfig;
  /** True where the sentence encoder helps to file points under issues. */
  encoder?: boolean;
}

/**
 * Reads the environment (docs/PROTOCOL.md).
 * @throws Error with a sentence per variable that is malformed or does not act yet
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const refused = Object.keys(notYet).flatMap((name) => (name in present ? [notYet[name]] : []));
  if (refused.length > 0) throw new Error(refused.join('\n'));
  const parsed = environment.safeParse(present);
  const model = readOrError(() => readModelConfig(present));
  const encoder = readOrError(() => readEncoderConfig(present));
  if (!parsed.success || model instanceof Error || encoder instanceof Error) {
    const issues = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => named(path.join('.'), message));
    const others = [model, encoder].flatMap((one) => (one instanceof Error ? [one.message] : []));
    throw new Error([...issues, ...others].join('\n'));
  }
  return { ...configOf(parsed.data), ...(model && { model }), ...(encoder && { encoder }) };
}

function readOrError<T>(read: () => T): T | Error {
  try {
    return read();
  } catch (error) {
    return error as Error;
  }
}

/** Each of our own sentences names its variable. */
function named(variable: string, message: string): string {
  return message.startsWith(`${variable} `) ? message : `${variable}: ${message}`;
}

/** The configuration as it may be shown: of admin token and model key only whether there is one. */
export function shownConfig({ adminToken, model, ...shown }: Config): Record<string, unknown> {
  return {
    ...shown,
    adminToken: adminToken === undefined ? 'made at the first start' : 'set, not shown',
    ...(model && { model: { ...model, key: model.key === undefined ? 'none' : 'set, not shown' } }),
  };
}

function configOf(given: z.output<typeof environment>): Config {
  const { HOST, PORT, DATA_DIR, ROSTRUM_ADMIN_TOKEN, ROSTRUM_DEMO, ROSTRUM_LIMITS, PUBLIC_URL, LOG_LEVEL } = given;
  return {
    host: HOST,
    port: PORT,
    dataDir: DATA_DIR,
    adminToken: ROSTRUM_ADMIN_TOKEN,
    demo: ROSTRUM_DEMO === '1',
    limits: ROSTRUM_LIMITS === 'on',
    publicUrl: PUBLIC_URL?.replace(/\/$/, ''),
    logLevel: LOG_LEVEL,
    metrics: given.METRICS_PORT === 0 ? null : { host: given.METRICS_HOST, port: given.METRICS_PORT },
  };
}
