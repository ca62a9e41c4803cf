import { endpoint } from "@/lib/api/endpoint";
import { DocumentWritten } from "@/lib/document-record/responses";
import { createDocument } from "@/lib/documents/commands/create-document";
import { documentList } from "@/lib/documents/list";
import { listDocuments } from "@/lib/documents/queries/documents";
import { DocumentInList } from "@/lib/documents/responses";
import { WITH_DOCUMENT } from "@/lib/related/expansions";

export const GET = endpoint(listDocuments, {
  summary: "Documents, with customer and vehicle as printed",
  description:
    "In the order of `number` or `total_gross` within a `type`, a `customer_id` or a `vehicle_id` alone; in that of `due_date` among those `unpaid` alone. A credit note's sums are as printed; a CSV file takes them off.",
  returns: DocumentInList,
  expand: WITH_DOCUMENT,
  csv: { query: listDocuments, list: documentList },
});

export const POST = endpoint(createDocument, {
  summary: "Write a document with its lines",
  description:
    "Estimates and job sheets are numbered at once, invoices and credit notes when they are issued.",
  returns: DocumentWritten,
  status: 201,
  location: "/documents/{id}",
  omit: ["id"],
  example: {
    body: {
      type: "estimate",
      customer_id: "0197a3a0-0000-7000-8000-000000000001",
      line_items: [
        { item_type: "labour", description: "Service", quantity: "1.5", unit_price: "65.00" },
        { item_type: "part", description: "Oil filter", quantity: "1", unit_price: "9.99" },
      ],
    },
  },
});
