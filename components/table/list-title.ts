import type { Metadata } from "next";
import { type ListAddress, type ListSchema, readList } from "./read-list";
import type { AddressParams, TableState } from "./url-state";

/** The text of a filter where its name and value are not enough. */
const SAID: Record<string, (value: string) => string> = {
  account_customer: (value) => (isYes(value) ? "on account" : "not on account"),
  coming: (value) => (isYes(value) ? "coming up" : "all"),
  customer_id: () => "of one customer",
  document_id: () => "of one document",
  from: (value) => `from ${value}`,
  mot_due_within: (value) => `MOT due within ${value} days`,
  mot_expired: (value) => (isYes(value) ? "MOT expired" : "MOT valid"),
  supplier_id: () => "of one supplier",
  to: (value) => `to ${value}`,
  tracked: (value) => (isYes(value) ? "counted" : "price list only"),
  vehicle_id: () => "of one vehicle",
};

const isYes = (value: string) => value === "yes" || value === "true";
const isNo = (value: string) => value === "no" || value === "false";
const ID = /^[0-9a-f]{8}-/;

function filterWords(name: string, value: string): string {
  const said = SAID[name];
  if (said) return said(value);
  const words = name.replaceAll("_", " ");
  if (isYes(value)) return words;
  if (isNo(value)) return `not ${words}`;
  return ID.test(value) ? words.replace(/ id$/, "") : value.replaceAll("_", " ");
}

/**
 * Returns the title of a list with its filters, for the browser tab: "Stock, low, “filter”, page 2". Leaves out the `named`
 * filters, which are in the name already.
 */
export function listTitle(
  name: string,
  { filters, q, page }: TableState,
  named: readonly string[] = [],
): string {
  return [
    name,
    ...Object.entries(filters)
      .filter(([filter]) => !named.includes(filter))
      .map(([filter, value]) => filterWords(filter, value)),
    q ? `“${q}”` : null,
    page > 1 ? `page ${page}` : null,
  ]
    .filter(Boolean)
    .join(", ");
}

/** The metadata of a list's page. */
export const listMetadata =
  (name: string, list: ListAddress, schema: ListSchema) =>
  async ({ searchParams }: { searchParams: Promise<AddressParams> }): Promise<Metadata> => ({
    title: listTitle(name, readList(list, schema, await searchParams).state),
  });
