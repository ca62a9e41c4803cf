import type { AddressParams } from "@/components/table/url-state";

/**
 * Links for several lists on one page, each with its own page number in the URL. A link changes one number and keeps the
 * others.
 */
export function pageLinks(path: string, address: AddressParams) {
  const page = (list: string): number => {
    const value = Number(address[list]);
    return Number.isInteger(value) && value >= 1 && value <= 200 ? value : 1;
  };
  const href = (list: string, to: number): string => {
    const params = new URLSearchParams();
    for (const [name, value] of Object.entries(address))
      if (typeof value === "string") params.set(name, value);
    if (to > 1) params.set(list, String(to));
    else params.delete(list);
    const query = params.toString();
    return `${path}${query ? `?${query}` : ""}#${list}`;
  };
  return { page, href };
}
