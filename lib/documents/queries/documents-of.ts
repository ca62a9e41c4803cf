import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { wholeInAddress } from "@/lib/core/input/fields";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

const DOCUMENTS = 15;

const Document = z.object({
  id: z.string(),
  type: z.string(),
  number: z.string().nullable(),
  status: z.string(),
  document_date: z.string().nullable(),
  registration: z.string(),
  total_gross: z.string().nullable(),
  balance: z.string(),
});

const CustomerDocument = Document.extend({ vehicle_id: z.string().nullable() });
export type CustomerDocument = z.infer<typeof CustomerDocument>;

const VehicleDocument = Document.extend({
  mileage: z.number().nullable(),
  customer_id: z.string().nullable(),
  customer_name: z.string(),
  work_description: z.string().nullable(),
});
export type VehicleDocument = z.infer<typeof VehicleDocument>;

const Total = z.object({ total: z.number() });

const OnePage = z.strictObject({ id: z.uuid(), page: wholeInAddress(1, 1_000).default(1) });

/** A customer's documents by page, the newest first. */
export const listCustomerDocuments = query({
  name: "customers.documents",
  permission: "documents:read",
  input: OnePage,
  run: ({ db, input: { id, page } }) =>
    pageOf(db, { row: CustomerDocument, columns: sql`vehicle_id`, whose: sql`customer_id = ${id}`, page }),
});

/** A vehicle's documents by page, the newest first, each with the start of its work description. */
export const listVehicleDocuments = query({
  name: "vehicles.documents",
  permission: "documents:read",
  input: OnePage,
  run: ({ db, input: { id, page } }) =>
    pageOf(db, {
      row: VehicleDocument,
      columns: sql`mileage, customer_id, customer_name, left(work_description, 160) as work_description`,
      whose: sql`vehicle_id = ${id}`,
      page,
    }),
});

interface DocumentListOptions<T> {
  row: z.ZodType<T>;
  /** The columns besides those of every document in such a list. */
  columns: SQL;
  whose: SQL;
  page: number;
}

async function pageOf<T>(db: Db, { row, columns, whose, page }: DocumentListOptions<T>) {
  const where = sql`${whose} and deleted_at is null`;
  const [documents, [counted]] = await Promise.all([
    db
      .execute(sql`
        select id, type, number, status, document_date, registration, total_gross, balance, ${columns} from documents
        where ${where} order by document_date desc nulls last, id desc limit ${DOCUMENTS} offset ${(page - 1) * DOCUMENTS}`)
      .then(readRows(row)),
    db.execute(sql`select count(*)::int as total from documents where ${where}`).then(readRows(Total)),
  ]);
  return { documents, page, per_page: DOCUMENTS, total: counted?.total ?? 0 };
}
