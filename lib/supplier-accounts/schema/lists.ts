import { z } from "zod";
import { ranged } from "@/lib/core/database/filters";
import { Day } from "@/lib/core/dates/day-fields";
import { supplierId } from "@/lib/core/input/id-fields";
import { listParams } from "@/lib/core/input/list";
import { invoiceList, statementList } from "../list";
import { INVOICE_KINDS, INVOICE_STATUSES } from "../rules/match-words";

export const InvoiceList = listParams(invoiceList.sorts, {
  status: z.enum(INVOICE_STATUSES).optional().meta({ description: "Drafts, booked or void ones." }),
  kind: z.enum(INVOICE_KINDS).optional().meta({ description: "Invoices, or credit notes." }),
  supplier_id: supplierId.filter,
  ...ranged("invoice_date", Day),
});

export const StatementList = listParams(statementList.sorts, { supplier_id: supplierId.filter });

export const OfSupplier = z.strictObject({ supplier_id: z.uuid().meta({ description: "The supplier." }) });

export const OneById = z.strictObject({ id: z.uuid() });

export const OwedAsked = z.strictObject({ supplier_id: supplierId.filter });
