import { describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { firstRun } from "@/db/seed/first-run";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { removeDemo } from "@/lib/demo/commands";
import { getDemoStatus } from "@/lib/demo/queries/demo";
import { testDatabase } from "../support/database";
import { outOfBalance, overdrawnReceipts } from "../support/ledger";

await testDatabase();
const actor = systemActor("Test");
const one = async <T>(statement: string): Promise<T> => (await sql().unsafe(statement))[0] as T;
const count = async (statement: string) =>
  Number((await one<{ n: string }>(`select count(*) as n from ${statement}`)).n);

test("the first start makes an admin and a garage, once", async () => {
  const [first, second] = await Promise.all([firstRun({ demo: true }), firstRun({ demo: true })]);
  const made = first ?? second;
  expect([first, second].filter(Boolean)).toHaveLength(1);
  expect(made?.adminPassword).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
  expect(await count("users where role = 'admin' and must_change_password")).toBe(1);
  expect(await firstRun({ demo: false })).toBeNull();
  expect(await count("customers")).toBeGreaterThan(190);
});

describe("the books of the demo garage", () => {
  const wrong = {
    "lines that are not net, VAT and gross by the rule": `document_lines l join documents d on d.id = l.document_id where
      line_net <> round(quantity * unit_price * (1 - l.discount_percent / 100)
        * case when item_type in ('mot', 'excess') then 1 else 1 - d.discount_percent / 100 end
        * case item_type when 'labour' then 1 - d.labour_discount_percent / 100 when 'part' then 1 - d.parts_discount_percent / 100 else 1 end, 2)
      or line_tax <> round(line_net * tax_rate / 100, 2) or line_gross <> line_net + line_tax`,
    "documents that are not the sum of their lines": `documents d left join lateral (select sum(line_net) n, sum(line_tax) t, sum(line_gross) g
      from document_lines where document_id = d.id) l on true
      where (d.total_net, d.total_tax, d.total_gross) is distinct from (l.n, l.t, l.g)`,
    "documents whose money is not that of their receipts": `documents d where received <> (select coalesce(sum(amount), 0) from receipts where document_id = d.id)
        + (select coalesce(sum(amount), 0) from receipt_allocations where document_id = d.id)`,
    "invoices whose balance is not gross less receipts and credits": `documents d where type in ('invoice', 'excess_invoice') and issued_date is not null
      and balance <> total_gross - received - (select coalesce(sum(c.total_gross + c.received - c.balance), 0)
        from documents c where c.source_document_id = d.id and c.type = 'credit_note')`,
    "documents with a balance before they are issued": "documents where issued_date is null and balance <> 0",
    "receipts above what is due":
      "documents where type <> 'credit_note' and (balance < 0 or received > total_gross)",
    "refunds that name no receipt": "receipts where amount < 0 and refund_of_id is null",
    "paid invoices with a balance":
      "documents where type in ('invoice', 'excess_invoice') and (status in ('paid', 'credited')) <> (issued_date is not null and balance = 0)",
    "items that are not the sum of their movements":
      "stock_items i where quantity_in_stock <> (select coalesce(sum(quantity), 0) from stock_movements where stock_item_id = i.id)",
    "items that are less than nothing": "stock_items where quantity_in_stock < 0",
    "reservations that the item does not know":
      "stock_items i where quantity_reserved <> (select coalesce(sum(quantity), 0) from stock_reservations where stock_item_id = i.id)",
    "movements of the future": "stock_movements where created_at > now()",
    "documents of the future":
      "documents where created_date > current_date + 1 or issued_date > current_date + 1 or created_at > now()",
    "telephone numbers that may be somebody's": `customers where telephone !~ '^(01632 960|0113 496 0)\\d{3}$' or mobile !~ '^07700 900\\d{3}$'`,
    "addresses that may be somebody's": "customers where email !~ '@[a-z-]*\\.?(example\\.com|test)$'",
    "MOTs that carry VAT or cost too much":
      "document_lines where item_type = 'mot' and (tax_code <> 'T9' or line_tax <> 0 or line_net > 54.85)",
    "rows with another key": "customers where id::text not like '00de3000-0000-8000-8000-%'",
  };
  for (const [what, rows] of Object.entries(wrong))
    test(`hold no ${what}`, async () => expect(await count(rows)).toBe(0));

  test("have every balance from their receipts, allocations and credits", async () => {
    expect(await outOfBalance()).toEqual([]);
    expect(await overdrawnReceipts()).toEqual([]);
    expect(await count("credit_allocations")).toBe(2);
    expect(await count("receipt_allocations")).toBe(3);
  });

  test("number every series without gap or repeat, in the order of the days", async () => {
    const gaps = await one<{ n: string }>(`select count(*) as n from (
      select case type when 'excess_invoice' then 'invoice' else type end as series, count(*) as made,
             max(number_value) - min(number_value) + 1 as span, count(distinct number_value) as different
      from documents where number is not null group by 1) s where made <> span or made <> different`);
    expect(gaps.n).toBe("0");
    const disorder = await one<{ n: string }>(`select count(*) as n from (select issued_date,
      lag(issued_date) over (order by number_value) as before from documents where type in ('invoice', 'excess_invoice') and number is not null) s
      where before > issued_date`);
    expect(disorder.n).toBe("0");
    const next = await one<{
      ok: boolean;
    }>(`select bool_and(s.next_number = d.last + 1) as ok from number_series s
      join (select case type when 'excess_invoice' then 'invoice' else type end as series, max(number_value) as last from documents group by 1) d using (series)`);
    expect(next.ok).toBe(true);
  });

  test("show what a garage has on its desk", async () => {
    expect(
      await count(
        "documents where type = 'job_sheet' and status in ('open', 'in_progress', 'waiting_parts', 'waiting_customer', 'waiting_tester')",
      ),
    ).toBeGreaterThan(7);
    expect(
      await count("documents where balance > 0 and account_document and due_date < current_date"),
    ).toBeGreaterThan(2);
    expect(
      await count("appointments where starts_at > now() and starts_at < now() + interval '7 days'"),
    ).toBeGreaterThan(10);
    expect(
      await count(
        "reminders where status = 'due' and due_date between current_date - 30 and current_date + 30",
      ),
    ).toBeGreaterThan(10);
    expect(await count("documents where type = 'credit_note'")).toBeGreaterThan(3);
    expect(await count("(select distinct method from receipts) m")).toBe(6);
  });
});

test("removing keeps what the garage's own records use, and nothing else", async () => {
  await sql()`insert into customers (surname) values ('Own')`;
  const [vehicle] = await sql()<
    { id: string; customer_id: string }[]
  >`select id, customer_id from vehicles limit 1`;
  const [item] = await sql()<
    { id: string; quantity_in_stock: string }[]
  >`select id, quantity_in_stock from stock_items where quantity_in_stock > 3 limit 1`;
  if (!vehicle || !item) throw new Error("The demo is empty");
  const [job] = await sql()<{ id: string }[]>`
    insert into documents (type, status, number, number_value, vehicle_id, created_date, total_net, total_tax, total_gross)
    select 'job_sheet', 'open', next_number::text, next_number, ${vehicle.id}, current_date, 0, 0, 0 from number_series where series = 'job_sheet' returning id`;
  await sql()`update number_series set next_number = next_number + 1 where series = 'job_sheet'`;
  await sql()`insert into document_lines (document_id, position, item_type, stock_item_id, tax_code, line_net, line_tax, line_gross) values (${job?.id ?? ""}, 1, 'part', ${item.id}, 'T1', 0, 0, 0)`;

  const status = await ask(getDemoStatus, actor, {});
  expect(status?.kept).toMatchObject({
    customers: expect.any(Number),
    vehicles: expect.any(Number),
    stock_items: 1,
  });
  const { removed, kept } = await run(removeDemo, actor, {});
  expect(kept).toEqual(status?.kept);
  expect(removed.customers).toBeGreaterThan(190);
  expect(await count(`vehicles where id = '${vehicle.id}'`)).toBe(1);
  expect(await count(`customers where id = '${vehicle.customer_id}'`)).toBe(1);
  expect(
    await one(
      `select quantity_in_stock = (select sum(quantity) from stock_movements where stock_item_id = i.id) as ok from stock_items i where id = '${item.id}'`,
    ),
  ).toEqual({ ok: true });
  expect(
    (await one<{ n: string }>("select next_number as n from number_series where series = 'invoice'")).n,
  ).toBe("1");
  expect(
    Number(
      (await one<{ n: string }>("select next_number as n from number_series where series = 'job_sheet'")).n,
    ),
  ).toBeGreaterThan(5301);
  expect(await ask(getDemoStatus, actor, {})).toBeNull();
  await expect(run(removeDemo, actor, {})).rejects.toMatchObject({ code: "NOT_FOUND" });
});
