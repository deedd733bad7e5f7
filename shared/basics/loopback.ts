/**
 * Whether an address opens only on the computer that it was made on: localhost, 127.x.x.x, ::1, 0.0.0.0.
 * @param url with its scheme, as links are handed out
 */
export function isLoopback(url: string): boolean {
  return /^\w+:\/\/(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])(:\d+)?([/?#]|$)/i.test(url);
}
