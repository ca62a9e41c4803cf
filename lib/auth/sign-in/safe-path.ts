/** Where to go after signing in: a path of this site and nothing else, so that no link can send people away. */
export function safePath(wanted: string | null | undefined, fallback = "/today"): string {
  if (!wanted || !/^\/(?![/\\])/.test(wanted) || /[\s\\]/.test(wanted)) return fallback;
  const url = new URL(wanted, "http://garage.invalid");
  if (
    url.host !== "garage.invalid" ||
    // "/..//evil.test" is resolved to what a browser takes for another host.
    url.pathname.startsWith("//") ||
    url.pathname.startsWith("/sign-in") ||
    url.pathname.startsWith("/api/")
  )
    return fallback;
  return url.pathname + url.search + url.hash;
}
