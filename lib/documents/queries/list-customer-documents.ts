import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { wholeInAddress } from "@/lib/core/input/fields";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

const DOCUMENTS = 15;

export const CustomerDocument = z.object({
  id: z.string(),
  type: z.string(),
  number: z.string().nullable(),
  status: z.string(),
  document_date: z.string().nullable(),
  registration: z.string(),
  vehicle_id: z.string().nullable(),
  total_gross: z.string().nullable(),
  balance: z.string(),
});
export type CustomerDocument = z.infer<typeof CustomerDocument>;

const Total = z.object({ total: z.number() });

/** A customer's documents by page, the newest first. */
export const listCustomerDocuments = query({
  name: "customers.documents",
  permission: "documents:read",
  input: z.strictObject({ id: z.uuid(), page: wholeInAddress(1, 1_000).default(1) }),
  async run({ db, input: { id, page } }) {
    const [documents, total] = await Promise.all([
      db
        .execute(sql`select id, type, number, status, document_date, registration, vehicle_id, total_gross, balance from document_heads
            where customer_id = ${id} and deleted_at is null
            order by document_date desc nulls last, id desc limit ${DOCUMENTS} offset ${(page - 1) * DOCUMENTS}`)
        .then(readRows(CustomerDocument)),
      db
        .execute(
          sql`select count(*)::int as total from document_heads where customer_id = ${id} and deleted_at is null`,
        )
        .then(readRows(Total)),
    ]);
    return { documents: [...documents], page, per_page: DOCUMENTS, total: total[0]?.total ?? 0 };
  },
});
