/** The URL of a panel beside the diary: the diary's own with these parameters. */
export function panelHref(diaryHref: string, params: Record<string, string>): string {
  const [path = "", query = ""] = diaryHref.split("?");
  const all = new URLSearchParams(query);
  for (const [name, value] of Object.entries(params)) all.set(name, value);
  return `${path}?${all}`;
}
