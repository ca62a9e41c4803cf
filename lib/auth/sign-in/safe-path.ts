/** Returns where to go after signing in: only ever a path of this site, so that no link can send users elsewhere. */
export function safePath(wanted: string | null | undefined, fallback = "/today"): string {
  if (!wanted || !/^\/(?![/\\])/.test(wanted) || /[\s\\]/.test(wanted)) return fallback;
  const url = new URL(wanted, "http://garage.invalid");
  if (
    url.host !== "garage.invalid" ||
    // "/..//evil.test" resolves to something a browser takes for another host.
    url.pathname.startsWith("//") ||
    url.pathname.startsWith("/sign-in") ||
    url.pathname.startsWith("/api/")
  )
    return fallback;
  return url.pathname + url.search + url.hash;
}
