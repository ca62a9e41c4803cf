import type { AddressParams } from "@/components/table/url-state";

/** Several lists on one page, each with its own page number in the address; a link changes one and keeps the others. */
export function pageLinks(path: string, params: AddressParams) {
  const page = (list: string): number => {
    const value = Number(params[list]);
    return Number.isInteger(value) && value >= 1 && value <= 200 ? value : 1;
  };
  const href = (list: string, to: number): string => {
    const kept = new URLSearchParams();
    for (const [name, value] of Object.entries(params)) if (typeof value === "string") kept.set(name, value);
    if (to > 1) kept.set(list, String(to));
    else kept.delete(list);
    const query = kept.toString();
    return `${path}${query ? `?${query}` : ""}#${list}`;
  };
  return { page, href };
}
