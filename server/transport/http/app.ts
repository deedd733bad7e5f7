import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import express, { type Express, type Response, type Router } from 'express';
import helmet from 'helmet';
import type { Logger } from '#server/ops/log.ts';
import type { Metrics } from '#server/ops/metrics.ts';
import { notFound, problems } from './problem.ts';
import { requestLog } from './requestLog.ts';

/** The HTTP side: health, the API's routes, and the built client, under a strict content policy. */
export function createApp(parts: {
  routes: Router[];
  clientDir: string;
  ready: () => Promise<boolean>;
  log: Logger;
  metrics: Metrics | null;
  https: boolean;
}): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', 'loopback');
  app.use(requestLog(parts.log, parts.metrics));
  app.use(securityHeaders(parts.https));
  app.use(compression());
  app.get('/healthz', (_request, response) => void response.json({ ok: true }));
  app.get('/readyz', async (_request, response) => {
    const ready = await parts.ready();
    response.status(ready ? 200 : 503).json({ ready });
  });
  app.use('/api', (_request, response, next) => {
    // Tickets, links and people's words are nothing for a cache.
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  for (const routes of parts.routes) app.use(routes);
  app.use('/api', () => {
    throw notFound();
  });
  serveClient(app, parts.clientDir);
  app.use((request, response) => {
    const wantsPage = request.method === 'GET' && request.accepts(['json', 'html']) === 'html';
    if (!wantsPage || !existsSync(pageIn(parts.clientDir))) throw notFound();
    // The client's page says so in a person's language.
    sendPage(response.status(404), parts.clientDir);
  });
  app.use(problems(parts.log));
  return app;
}

function securityHeaders(https: boolean) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", 'ws:', 'wss:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'self'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: https,
    crossOriginOpenerPolicy: https,
  });
}

/** The client's pages are one page: its script reads the path. Built files carry their hash in the name, so they may be kept for ever. */
function serveClient(app: Express, clientDir: string): void {
  app.use(
    '/assets',
    express.static(join(clientDir, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false }),
  );
  app.use(express.static(clientDir, { index: false }));
  app.get(['/', '/join/:token', '/record/:id'], (_request, response, next) => {
    if (!existsSync(pageIn(clientDir))) return next(notFound());
    sendPage(response, clientDir);
  });
}

function pageIn(clientDir: string): string {
  return join(clientDir, 'index.html');
}

function sendPage(response: Response, clientDir: string): void {
  response.setHeader('Cache-Control', 'no-cache');
  // A join link is a secret: it must not leave with the next click.
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.sendFile(pageIn(clientDir));
}
