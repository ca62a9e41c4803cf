/** Lets what a browser runs ask our server from here: by paths alone, with a session's cookie, as from one of our own pages. */
export function fetchAsBrowser(origin: string, cookie: string): void {
  const { fetch } = globalThis;
  globalThis.fetch = (asked, { headers, ...rest } = {}) =>
    typeof asked === "string" && asked.startsWith("/")
      ? fetch(origin + asked, { ...rest, headers: { ...headers, cookie, origin } })
      : fetch(asked, { ...rest, ...(headers && { headers }) });
}
