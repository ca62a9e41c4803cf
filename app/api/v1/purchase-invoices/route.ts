import { endpoint } from "@/lib/api/endpoint";
import { createInvoice } from "@/lib/supplier-accounts/commands/write-invoice";
import { invoiceList } from "@/lib/supplier-accounts/list";
import { listInvoices } from "@/lib/supplier-accounts/queries/invoices";
import { InvoiceInList, InvoiceWritten } from "@/lib/supplier-accounts/responses";

export const GET = endpoint(listInvoices, {
  summary: "Suppliers' invoices and credit notes",
  returns: InvoiceInList,
  csv: { query: listInvoices, list: invoiceList },
});

export const POST = endpoint(createInvoice, {
  summary: "Begin a supplier's invoice or credit note",
  description:
    "A draft. Its lines are compared with what was ordered and what came; it counts in the VAT return once it is booked.",
  returns: InvoiceWritten,
  status: 201,
  location: "/purchase-invoices/{id}",
  example: {
    body: {
      supplier_id: "0198c0de-0000-7000-8000-000000000001",
      number: "INV-10021",
      invoice_date: "2026-11-20",
      lines: [
        {
          part_number: "W712/95",
          description: "Oil filter",
          quantity: "2",
          unit_net: "4.10",
          tax_code: "T1",
        },
      ],
    },
  },
});
