import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { settle } from "./databases";
import { serveGarage } from "./served-garage";
import { ms, quantile, table } from "./statistics";

/** Ten times the parts of a real garage, with what moves of them in some years. */
const ITEMS = 2_670;
const MOVEMENTS = 60_000;
const ASKED = 200;
const WARMED = 40;
const LIMIT_MS = 60;

/** Server time of the pages of stock, with a ledger of some years. Returns whether the limit is kept. */
export async function benchStock(databaseUrl: string): Promise<boolean> {
  await fill(databaseUrl);
  await settle(databaseUrl);
  const served = await serveGarage(databaseUrl, mkdtempSync(path.join(tmpdir(), "ga4-bench-")));
  try {
    const rows = [["stock", "p50", "p95", "limit"]];
    let kept = true;
    for (const [name, paths] of PAGES) {
      const times: number[] = [];
      for (let n = 0; n < WARMED + ASKED; n++) times.push(await served.time(paths[n % paths.length] ?? ""));
      const measured = times.slice(WARMED);
      const p95 = quantile(measured, 0.95);
      kept &&= p95 < LIMIT_MS;
      rows.push([name, ms(quantile(measured, 0.5)), ms(p95), String(LIMIT_MS)]);
    }
    console.log(table(rows));
    return kept;
  } finally {
    await served.stop();
  }
}

const PAGES: [name: string, paths: string[]][] = [
  ["the list", ["/stock", "/stock?page=7", "/stock?sort=-quantity_in_stock", "/stock?low=yes"]],
  ["movements", ["/stock/movements", "/stock/movements?page=900", "/stock/movements?kind=sale&page=3"]],
  ["the value today", ["/stock/valuation"]],
  ["the value a year ago", ["/stock/valuation?at=2025-12-01"]],
  ["dead stock", ["/stock/dead", "/stock/dead?months=3"]],
];

async function fill(databaseUrl: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`
      insert into suppliers (name) select 'Supplier ' || n from generate_series(1, 40) n`;
    await sql`
      insert into stock_items (part_number, description, category, location, supplier_id, cost_net, retail_price_net, tracked, low_stock_level, last_sold_date)
      select 'BENCH-' || n, 'Brake pads, front axle, number ' || n, 'Category ' || n % 25, 'Shelf ' || n % 60,
        (select id from suppliers order by id offset n % 40 limit 1), n % 90 + 1, (n % 90 + 1) * 2, true, n % 5, current_date - n % 900
      from generate_series(1, ${ITEMS}) n`;
    await sql`
      with numbered as (select id, row_number() over (order by id) as place from stock_items)
      insert into stock_movements (stock_item_id, kind, quantity, unit_cost, moved_on)
      select i.id, case when n / ${ITEMS} % 3 = 0 then 'goods_in' else 'sale' end, case when n / ${ITEMS} % 3 = 0 then 5 else -2 end, n % 40 + 1,
        current_date - (${MOVEMENTS} - n) * 1000 / ${MOVEMENTS}
      from generate_series(1, ${MOVEMENTS}) n join numbered i on i.place = n * 7919 % ${ITEMS} + 1`;
    await sql`
      update stock_items s set quantity_in_stock = m.quantity
      from (select stock_item_id, sum(quantity) as quantity from stock_movements group by stock_item_id) m where m.stock_item_id = s.id`;
  } finally {
    await sql.end();
  }
}
