import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { wholeInAddress } from "@/lib/core/input/fields";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

const DOCUMENTS = 15;

export const VehicleDocument = z.object({
  id: z.string(),
  type: z.string(),
  number: z.string().nullable(),
  status: z.string(),
  document_date: z.string().nullable(),
  registration: z.string(),
  mileage: z.number().nullable(),
  customer_id: z.string().nullable(),
  customer_name: z.string(),
  work_description: z.string().nullable(),
  total_gross: z.string().nullable(),
  balance: z.string(),
});
export type VehicleDocument = z.infer<typeof VehicleDocument>;

const Total = z.object({ total: z.number() });

/** A vehicle's documents by page, the newest first, each with the start of its work description. */
export const listVehicleDocuments = query({
  name: "vehicles.documents",
  permission: "documents:read",
  input: z.strictObject({ id: z.uuid(), page: wholeInAddress(1, 1_000).default(1) }),
  async run({ db, input: { id, page } }) {
    const [documents, total] = await Promise.all([
      db
        .execute(sql`select id, type, number, status, document_date, registration, mileage, customer_id, customer_name,
                   left(work_description, 160) as work_description, total_gross, balance from documents
            where vehicle_id = ${id} and deleted_at is null
            order by document_date desc nulls last, id desc limit ${DOCUMENTS} offset ${(page - 1) * DOCUMENTS}`)
        .then(readRows(VehicleDocument)),
      db
        .execute(
          sql`select count(*)::int as total from documents where vehicle_id = ${id} and deleted_at is null`,
        )
        .then(readRows(Total)),
    ]);
    return { documents: [...documents], page, per_page: DOCUMENTS, total: total[0]?.total ?? 0 };
  },
});
