import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { DOCUMENT_STATUSES } from "./rules/statuses";

const text = z.string().nullable();
const key = z.uuid().nullable();

/** A document after a change: its id, number, status and totals. */
export const DocumentWritten = z
  .object({
    id: z.uuid(),
    /** One of ours; an imported document may have a type of GA4's own. */
    type: z.string(),
    status: z.enum(DOCUMENT_STATUSES),
    user_status: text,
    number: text,
    customer_id: key,
    vehicle_id: key,
    source_document_id: key,
    created_date: text,
    issued_date: text,
    due_date: text,
    /** On a job sheet: when the customer took the vehicle away again. */
    collected_at: instant.nullable(),
    total_net: text,
    total_tax: text,
    total_gross: text,
    received: z.string(),
    balance: z.string(),
    created_at: instant,
    updated_at: instant,
    version: z.int(),
  })
  .meta({ id: "DocumentWritten" });
