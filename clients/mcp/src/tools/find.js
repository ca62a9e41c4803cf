// @ts-check
import { z } from "zod";
import { bounded, ifAllowed, notShown, Page, place, rows, said, tool } from "../tool.js";
import { day, plain, pounds, spoken, together } from "../words.js";

/**
 * @import { CustomerFoundExpanded, CustomerInList, DocumentInList, Page as Rows, StockFoundExpanded, StockInList, VehicleInList } from "../../../typescript/src/main.js"
 * @import { Garage } from "../garage.js"
 */

const KINDS = /** @type {const} */ (["customers", "vehicles", "documents", "stock"]);
const PER_PAGE = 10;

/** @param {{ id: string, part_number: string, description: string, retail_price_net: string | null, tracked: boolean, quantity_available: string }} item */
const stockRow = (item) => ({
  id: item.id,
  what: together(item.part_number, item.description),
  price_without_vat: pounds(item.retail_price_net),
  available: item.tracked ? item.quantity_available : undefined,
});

/** @type {Record<(typeof KINDS)[number], (garage: Garage, q: string) => Promise<Record<string, unknown>[]>>} */
const BEST = {
  customers: (garage, q) => hits(garage, "/customers/search", q),
  vehicles: (garage, q) => hits(garage, "/vehicles/search", q),
  documents: (garage, q) => hits(garage, "/documents/search", q),
  stock: async (garage, q) => {
    const { data } = /** @type {Rows<StockFoundExpanded>} */ (await garage.get("/stock/search", { q }));
    return data.map(stockRow);
  },
};

/**
 * @param {Garage} garage
 * @param {string} path
 * @param {string} q
 */
async function hits(garage, path, q) {
  const { data } = /** @type {Rows<CustomerFoundExpanded>} */ (await garage.get(path, { q }));
  return data.map((hit) => ({
    id: hit.id,
    what: plain(hit.title),
    about: plain(hit.subtitle),
    found_by: plain(hit.reason),
  }));
}

/** @typedef {{ q: string, page: number, per_page: number }} Asked */

const PAGES = {
  /** @type {(garage: Garage, asked: Asked) => Promise<{ found: Record<string, unknown>[], total: number }>} */
  customers: async (garage, asked) => {
    const { data, meta } = /** @type {Rows<CustomerInList>} */ (await garage.get("/customers", { ...asked }));
    const found = data.map(({ id, name, town, postcode, telephone, mobile, balance }) => ({
      id,
      what: plain(name),
      about: together(town, postcode, telephone || mobile),
      owed: pounds(balance),
    }));
    return { found, ...place(meta.pagination) };
  },
  /** @type {(garage: Garage, asked: Asked) => Promise<{ found: Record<string, unknown>[], total: number }>} */
  vehicles: async (garage, asked) => {
    const { data, meta } = /** @type {Rows<VehicleInList>} */ (await garage.get("/vehicles", { ...asked }));
    const found = data.map(({ id, registration, make, model, colour, customer_name }) => ({
      id,
      what: together(registration, make, model, colour),
      about: plain(customer_name),
    }));
    return { found, ...place(meta.pagination) };
  },
  /** @type {(garage: Garage, asked: Asked) => Promise<{ found: Record<string, unknown>[], total: number }>} */
  documents: async (garage, asked) => {
    const { data, meta } = /** @type {Rows<DocumentInList>} */ (await garage.get("/documents", { ...asked }));
    const found = data.map((document) => ({
      id: document.id,
      what: together(spoken(document.type), document.number, spoken(document.status)),
      about: together(document.customer_name, document.registration, day(document.document_date)),
      total_including_vat: pounds(document.total_gross),
    }));
    return { found, ...place(meta.pagination) };
  },
  /** @type {(garage: Garage, asked: Asked) => Promise<{ found: Record<string, unknown>[], total: number }>} */
  stock: async (garage, asked) => {
    const { data, meta } = /** @type {Rows<StockInList>} */ (await garage.get("/stock", { ...asked }));
    return { found: data.map(stockRow), ...place(meta.pagination) };
  },
};

export const find = tool({
  name: "find",
  title: "Find anything",
  description:
    "Finds customers, vehicles, documents (estimates, job sheets, invoices) and stock by what one types: a name, telephone number, postcode, registration, document number, part number. Gives the best few of each kind with the ids that other tools take. With `kind` it lists all of that kind, ten at a time, and says how many there are.",
  needs: [],
  oneOf: ["customers:read", "vehicles:read", "documents:read", "stock:read"],
  input: z.strictObject({
    query: z.string().trim().min(2, "At least two letters").max(100).describe("What to look for"),
    kind: z.enum(KINDS).optional().describe("Only this kind, all of it"),
    page: Page,
  }),
  output: z.object({
    customers: rows.optional(),
    vehicles: rows.optional(),
    documents: rows.optional(),
    stock: rows.optional(),
    total: bounded.total.optional(),
    rest: said,
    not_shown: said,
  }),
  async run(garage, { query, kind, page }) {
    if (kind) {
      const { found, ...rest } = await PAGES[kind](garage, { q: query, page, per_page: PER_PAGE });
      return { [kind]: found, ...rest };
    }
    const lists = await Promise.all(KINDS.map((one) => ifAllowed(BEST[one](garage, query))));
    const all = Object.fromEntries(KINDS.map((one, at) => [one, lists[at] ?? null]));
    const found = Object.fromEntries(Object.entries(all).filter(([, list]) => list && list.length > 0));
    return {
      ...found,
      rest:
        Object.keys(found).length > 0
          ? "These are the few that fit best. For all of a kind, with their number, ask again with `kind`."
          : "Nothing found.",
      not_shown: notShown(all),
    };
  },
});
