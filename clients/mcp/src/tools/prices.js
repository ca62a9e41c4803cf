// @ts-check
import { z } from "zod";
import { ifAllowed, notShown, Page, part, rows, said, tool } from "../tool.js";
import { plain, pounds, spoken, together } from "../words.js";

/** @import { Page as Rows, SavedJobShown, StockInList } from "../../../typescript/src/main.js" */

const JOBS = 5;
const ITEMS = 10;
const JOB_LINES = 20;

/**
 * Whether every word that was asked for stands in the job's name or description.
 * @param {SavedJobShown} job
 * @param {string} query
 */
function names({ name, description }, query) {
  const text = `${name} ${description ?? ""}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** @param {SavedJobShown} job */
const jobRow = (job) => ({
  id: job.id,
  name: plain(job.name),
  description: plain(job.description),
  price_including_vat: pounds(job.fixed_price_gross) ?? "no fixed price; by its lines",
  lines: job.lines.slice(0, JOB_LINES).map((line) => ({
    what: together(line.part_number, line.description),
    kind: spoken(line.item_type),
    quantity: line.quantity,
    unit_price_without_vat: pounds(line.unit_price),
    vat_code: line.tax_code,
    stock_item_id: line.stock_item_id,
  })),
  lines_total: job.lines.length,
});

export const prices = tool({
  name: "prices",
  title: "A price",
  description:
    "What the garage charges for a saved job (such as a service or an MOT) or a stock item, by name or part number, and how many are available. Prices say whether VAT is in them.",
  needs: [],
  oneOf: ["documents:read", "stock:read"],
  input: z.strictObject({ query: z.string().trim().min(2, "At least two letters").max(100), page: Page }),
  output: z.object({
    saved_jobs: rows.optional(),
    saved_jobs_total: z.int().optional(),
    stock: rows.optional(),
    stock_total: z.int().optional(),
    rest: said,
    not_shown: said,
  }),
  async run(garage, { query, page }) {
    const [saved, stock] = await Promise.all([
      ifAllowed(/** @type {Promise<Rows<SavedJobShown>>} */ (garage.get("/saved-jobs"))),
      ifAllowed(
        /** @type {Promise<Rows<StockInList>>} */ (garage.get("/stock", { q: query, page, per_page: ITEMS })),
      ),
    ]);
    const jobs = part(saved?.data.filter((job) => names(job, query)) ?? [], page, JOBS);
    const further = (stock?.meta.pagination?.total_pages ?? 0) > page || jobs.rest;
    return {
      ...(saved && { saved_jobs: jobs.shown.map(jobRow), saved_jobs_total: jobs.total }),
      ...(stock && {
        stock: stock.data.map((item) => ({
          id: item.id,
          part_number: plain(item.part_number),
          description: plain(item.description),
          retail_price_without_vat: pounds(item.retail_price_net),
          trade_price_without_vat: pounds(item.trade_price_net),
          vat_code: item.tax_code,
          available: item.tracked ? item.quantity_available : "not counted",
          location: plain(item.location),
        })),
        stock_total: stock.meta.pagination?.total ?? 0,
      }),
      ...(further && { rest: `There are more: ask again with page ${page + 1}` }),
      not_shown: notShown({ saved_jobs: saved, stock }),
    };
  },
});
