import type { Request, RequestHandler } from 'express';
import type { Logger } from '#server/ops/log.ts';
import type { Metrics } from '#server/ops/metrics.ts';

/** A line and a count per request: method, the route's pattern, status and milliseconds. The path itself may hold a link's token. */
export function requestLog(log: Logger, metrics: Metrics | null): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    response.once('close', () => {
      const ms = Math.round(performance.now() - started);
      const { method } = request;
      const { statusCode: status } = response;
      const route = routeOf(request);
      metrics?.request(method, route, status, ms);
      log.info({ method, route, status, ms }, 'request');
    });
    next();
  };
}

/** The pattern of the route that answered, e.g. `/join/:token`; files and unknown addresses are one each. */
export function routeOf(request: Request): string {
  const path: unknown = (request.route as { path?: unknown } | undefined)?.path;
  const first = (pattern: unknown) => String(pattern).split('/')[1];
  if (Array.isArray(path)) return String(path.find((each) => first(each) === first(request.path)) ?? 'other');
  if (typeof path === 'string') return path;
  if (request.originalUrl.startsWith('/assets/')) return '/assets';
  return request.originalUrl.startsWith('/api/') ? '/api' : 'other';
}
