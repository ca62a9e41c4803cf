import "server-only";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { documentHistory } from "@/lib/audit/queries/document-history";
import { may } from "@/lib/core/actor";
import { ask, query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { getDocument } from "@/lib/documents/queries/get-document";
import { CustomerToday, VehicleToday } from "@/lib/documents/responses";
import type { DocumentDetails } from "@/lib/documents/rules/document";
import { DocumentId } from "@/lib/documents/schema/document";

/**
 * Returns everything that a document's page shows: the document itself, its customer and vehicle as of today, and its history.
 */
export const getDocumentDetails = query({
  name: "documents.details",
  permission: "documents:read",
  input: DocumentId,
  async run({ db, actor, input }): Promise<DocumentDetails> {
    const [document, history] = await Promise.all([
      ask(getDocument, actor, input),
      documentHistory(db, actor, input.id),
    ]);
    const [customer_today, vehicle_today] = await Promise.all([
      may(actor, "customers:read") ? customerToday(db, document.customer_id) : null,
      may(actor, "vehicles:read") ? vehicleToday(db, document.vehicle_id) : null,
    ]);
    return { ...document, customer_today, vehicle_today, history };
  },
});

async function customerToday(db: Db, id: string | null): Promise<CustomerToday | null> {
  if (!id) return null;
  const [row] = await db
    .execute(sql`
    select id, name, account_number, house_no, road, locality, town, county, postcode, telephone, mobile,
           deleted_at is not null as archived
    from customer_particulars where id = ${id}`)
    .then(readRows(CustomerToday));
  return row ?? null;
}

async function vehicleToday(db: Db, id: string | null): Promise<VehicleToday | null> {
  if (!id) return null;
  const [row] = await db
    .execute(sql`
    select id, registration, make, model, vin, mot_expiry, deleted_at is not null as archived from vehicle_names where id = ${id}`)
    .then(readRows(VehicleToday));
  return row ?? null;
}
