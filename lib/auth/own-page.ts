/**
 * Whether a request came from one of our own pages, by its headers. The browser sends the session cookie from anywhere; a sandboxed
 * page sends the word null as its origin.
 */
export function isFromOwnPage(header: (name: string) => string | null | undefined): boolean {
  const origin = header("origin");
  const host = header("x-forwarded-host") ?? header("host");
  return !!origin && URL.canParse(origin) && new URL(origin).host === host;
}
