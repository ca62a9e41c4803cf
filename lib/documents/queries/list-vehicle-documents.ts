import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { wholeInAddress } from "@/lib/core/fields";
import { query } from "@/lib/core/query";

const DOCUMENTS = 15;

export interface VehicleDocument {
  id: string;
  type: string;
  number: string | null;
  status: string;
  document_date: string | null;
  registration: string;
  mileage: number | null;
  customer_id: string | null;
  customer_name: string;
  work_description: string | null;
  total_gross: string | null;
  balance: string;
}

/** A vehicle's documents, the newest first, a page at a time, each with the beginning of what was done. */
export const listVehicleDocuments = query({
  name: "vehicles.documents",
  permission: "documents:read",
  input: z.strictObject({ id: z.uuid(), page: wholeInAddress(1, 1_000).default(1) }),
  async run({ db, input: { id, page } }) {
    const [documents, total] = await Promise.all([
      db.execute<{ [K in keyof VehicleDocument]: VehicleDocument[K] }>(
        sql`select id, type, number, status, document_date, registration, mileage, customer_id, customer_name,
                   left(work_description, 160) as work_description, total_gross, balance from documents
            where vehicle_id = ${id} and deleted_at is null
            order by document_date desc nulls last, id desc limit ${DOCUMENTS} offset ${(page - 1) * DOCUMENTS}`,
      ),
      db.execute<{ total: number }>(
        sql`select count(*)::int as total from documents where vehicle_id = ${id} and deleted_at is null`,
      ),
    ]);
    return { documents: [...documents], page, per_page: DOCUMENTS, total: total[0]?.total ?? 0 };
  },
});
