import postgres from "postgres";
import { KEYSTROKE, lettersOf, type TypedWords, typedWords } from "./typed-words";

/** What is measured: a name, and the addresses that stand for it, taken in turn. */
export interface PageRequests {
  name: string;
  /** Milliseconds that 95 of 100 requests must keep under at ten times GA4's size. */
  limit: number;
  paths: Asked[];
}

/** A page's address, or what is posted to one. */
export type Asked = string | { path: string; body: object };

const PAGE = 60;

/** Every list and detail page, and searches letter by letter, over records of the garage at hand. */
export async function pageRequests(databaseUrl: string): Promise<PageRequests[]> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const ids = async (table: string, where = "true") =>
    (
      await sql.unsafe<{ id: string }[]>(
        `select id from ${table} where ${where} order by md5(id::text) limit 20`,
      )
    ).map(({ id }) => id);
  const list = (name: string, path: string, filters: string[] = []): PageRequests => ({
    name: `list ${name}`,
    limit: PAGE,
    paths: ["", "page=2", "page=9", ...filters].map(
      (parameters) => `${path}${parameters && (path.includes("?") ? "&" : "?")}${parameters}`,
    ),
  });
  const detail = async (
    name: string,
    table: string,
    path: string,
    where?: string,
  ): Promise<PageRequests> => ({
    name: `page ${name}`,
    limit: PAGE,
    paths: (await ids(table, where)).map((id) => `${path}/${id}`),
  });
  const requests = [
    { name: "page today", limit: PAGE, paths: ["/today"] },
    list("customers", "/customers", ["sort=-last_invoice_date", "classification=trade", "sort=town"]),
    list("vehicles", "/vehicles", ["sort=mot_expiry", "sort=make"]),
    list("documents", "/documents", [
      "type=invoice",
      "type=job_sheet",
      "type=estimate&sort=number",
      "type=invoice&sort=-gross",
    ]),
    list("unpaid", "/documents?unpaid=true"),
    list("receipts", "/receipts", ["method=card"]),
    list("reminders", "/reminders", ["status=due"]),
    list("stock", "/stock"),
    list("suppliers", "/suppliers"),
    await detail("customer", "customers", "/customers", "deleted_at is null"),
    await detail("vehicle", "vehicles", "/vehicles", "deleted_at is null"),
    await detail("document", "documents", "/documents", "type = 'invoice'"),
    { name: "a job sheet of 40 lines, open to write on", limit: PAGE, paths: await longJobSheets(sql) },
    ...(await typedWords(databaseUrl)).map(typing),
  ];
  await sql.end();
  return requests;
}

/** Job sheets of 40 lines for cars of this garage, as the editor opens them. */
async function longJobSheets(sql: postgres.Sql): Promise<string[]> {
  const made = await sql<{ id: string }[]>`
    with jobs as (
      insert into documents (type, status, number, customer_id, vehicle_id, customer_name, registration, created_date, total_net, total_tax, total_gross)
      select 'job_sheet', 'open', 'LONG' || row_number() over (), c.id, v.id, c.name, v.registration, current_date, 400, 80, 480
      from vehicles v join customers c on c.id = v.customer_id
      where v.deleted_at is null and c.deleted_at is null order by md5(v.id::text) limit 10 returning id),
    lines as (
      insert into document_lines (document_id, position, item_type, description, quantity, unit_price, tax_code, tax_rate, line_net, line_tax, line_gross)
      select id, n, case when n % 3 = 0 then 'labour' else 'part' end, 'Brake pads, front axle, number ' || n, 1, 10, 'T1', 20, 10, 2, 12
      from jobs, generate_series(1, 40) n)
    select id from jobs`;
  return made.map(({ id }) => `/documents/${id}`);
}

const typing = ({ name, words }: TypedWords): PageRequests => ({
  name: `type ${name}`,
  limit: KEYSTROKE,
  paths: lettersOf(words).map((q) => ({ path: "/api/search", body: { q } })),
});
