import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { formatMoney } from "@/lib/core/money";
import { documentTypeName } from "@/lib/documents/types";
import { formatRegistration } from "@/lib/vehicles/registration";
import { type Finder, SHOWN } from "./finder";
import { literal } from "./terms";

interface Found {
  id: string;
  type: string;
  number: string | null;
  matched: string;
  via: "number" | "estimate_number" | "job_sheet_number" | "invoice_number" | "order_reference";
  customer_name: string;
  registration: string;
  document_date: string | null;
  total_gross: string | null;
}

const COLUMNS = sql`d.id, d.type, d.number, d.customer_name, d.registration, d.document_date, d.total_gross`;

/** Documents by any of their numbers, those they were converted from too, and by the customer's order reference. */
export const findDocuments: Finder = async (db, q) => {
  const typed = q.replace(/^#/, "").trim();
  const branch = (via: Found["via"], column: SQL, pattern: SQL, shown = column) => sql`
    (select ${COLUMNS}, ${shown} as matched, ${via} as via from documents d
     where ${column} like ${pattern} and d.deleted_at is null order by ${column}, d.id limit ${SHOWN})`;
  const start = sql`${`${literal(typed.toUpperCase())}%`}`;
  const numbers = (
    [
      ["number", sql`d.number`],
      ["job_sheet_number", sql`d.job_sheet_number`],
      ["estimate_number", sql`d.estimate_number`],
      ["invoice_number", sql`d.invoice_number`],
    ] as const
  ).map(([via, column]) => branch(via, column, start));
  const reference = branch(
    "order_reference",
    sql`lower(d.order_reference) collate "C"`,
    sql`${`${literal(typed.toLowerCase())}%`}`,
    sql`d.order_reference`,
  );
  const branches = /\d/.test(typed) ? [...numbers, reference] : [reference];
  const rows = (await db.execute(sql.join(branches, sql` union all `))) as unknown as Found[];
  const once = new Map<string, Found>();
  for (const row of [...rows].sort(byCloseness(typed))) if (!once.has(row.id)) once.set(row.id, row);
  return [...once.values()].slice(0, SHOWN).map((d) => ({
    kind: "document",
    id: d.id,
    href: `/documents/${d.id}`,
    title: `${documentTypeName(d.type)} ${d.number ?? "(no number)"}`,
    subtitle: [
      d.customer_name,
      formatRegistration(d.registration),
      d.document_date,
      d.total_gross && formatMoney(d.total_gross),
    ]
      .filter(Boolean)
      .join(" · "),
    reason: reasonFor(d),
  }));
};

/** The whole number before one that only begins so, own numbers before old ones, then the newest. */
const byCloseness = (typed: string) => (a: Found, b: Found) =>
  Number(b.matched === typed) - Number(a.matched === typed) ||
  Number(b.via === "number") - Number(a.via === "number") ||
  a.matched.length - b.matched.length ||
  (b.document_date ?? "").localeCompare(a.document_date ?? "");

function reasonFor({ via, matched, type }: Found): string {
  switch (via) {
    case "number":
      return "number";
    case "estimate_number":
      return `was estimate ${matched}`;
    case "job_sheet_number":
      return `was job sheet ${matched}`;
    case "invoice_number":
      return type === "credit_note" ? `credits invoice ${matched}` : `invoice ${matched}`;
    case "order_reference":
      return `order reference ${matched}`;
  }
}
