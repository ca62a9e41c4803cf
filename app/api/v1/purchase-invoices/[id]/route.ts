import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/responses";
import { deleteInvoice, updateInvoice } from "@/lib/supplier-accounts/commands/write-invoice";
import { getInvoice } from "@/lib/supplier-accounts/queries/invoice";
import { InvoiceWhole, InvoiceWritten } from "@/lib/supplier-accounts/responses";

export const GET = endpoint(getInvoice, {
  summary: "One supplier's invoice",
  description: "Each line with what was ordered, what came, and what differs.",
  returns: InvoiceWhole,
});

export const PUT = endpoint(updateInvoice, {
  summary: "Change a draft of a supplier's invoice",
  description:
    "Changes the fields given; `lines` are all lines. A line that changes has to be accepted anew.",
  returns: InvoiceWritten,
  example: { body: { number: "INV-10021" } },
});

export { PUT as PATCH };

export const DELETE = endpoint(deleteInvoice, {
  summary: "Delete a draft of a supplier's invoice",
  returns: Id,
});
