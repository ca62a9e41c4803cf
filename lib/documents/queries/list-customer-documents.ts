import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { wholeInAddress } from "@/lib/core/fields";
import { query } from "@/lib/core/query";

const DOCUMENTS = 15;

export interface CustomerDocument {
  id: string;
  type: string;
  number: string | null;
  status: string;
  document_date: string | null;
  registration: string;
  vehicle_id: string | null;
  total_gross: string | null;
  balance: string;
}

/** A customer's documents, the newest first, a page at a time. */
export const listCustomerDocuments = query({
  name: "customers.documents",
  permission: "documents:read",
  input: z.strictObject({ id: z.uuid(), page: wholeInAddress(1, 1_000).default(1) }),
  async run({ db, input: { id, page } }) {
    const [documents, total] = await Promise.all([
      db.execute<{ [K in keyof CustomerDocument]: CustomerDocument[K] }>(
        sql`select id, type, number, status, document_date, registration, vehicle_id, total_gross, balance from document_heads
            where customer_id = ${id} and deleted_at is null
            order by document_date desc nulls last, id desc limit ${DOCUMENTS} offset ${(page - 1) * DOCUMENTS}`,
      ),
      db.execute<{ total: number }>(
        sql`select count(*)::int as total from document_heads where customer_id = ${id} and deleted_at is null`,
      ),
    ]);
    return { documents: [...documents], page, per_page: DOCUMENTS, total: total[0]?.total ?? 0 };
  },
});
