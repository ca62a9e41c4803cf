import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { oneRow } from "@/lib/core/database/one-row";

interface Invoice {
  customer_id: string;
  vehicle_id?: string | null;
  balance?: string;
  type?: string;
}

let next = 1;

/** An issued document of £120 put straight into the database, as an import would. */
export async function anInvoice({
  customer_id,
  vehicle_id = null,
  balance = "0.00",
  type = "invoice",
}: Invoice) {
  const number = String(next++);
  const row = await oneRow(
    db().execute<{ id: string }>(sql`
    insert into documents (legacy_id, type, status, number, number_value, customer_id, vehicle_id, created_date, issued_date, due_date,
                           total_net, total_tax, total_gross, received, balance, mileage)
    values (${`ga4-${number}`}, ${type}, 'issued', ${number}, ${number}, ${customer_id}, ${vehicle_id}, '2025-03-04', '2025-03-04', '2025-03-18',
            100, 20, 120, ${balance}::numeric - 120, ${balance}, 41000) returning id`),
  );
  return row.id;
}

export async function aVehicle(customer_id: string | null, registration: string): Promise<string> {
  const row = await oneRow(
    db().execute<{ id: string }>(
      sql`insert into vehicles (customer_id, registration, make, model) values (${customer_id}, ${registration}, 'FORD', 'FOCUS') returning id`,
    ),
  );
  return row.id;
}
