import { z } from "zod";
import { oneOf, ranged, Sum, updated } from "@/lib/core/database/filters";
import { Day, firstDay, lastDay } from "@/lib/core/dates/day-fields";
import { customerId, documentId } from "@/lib/core/input/id-fields";
import { Flag, listParams } from "@/lib/core/input/list";
import { receiptList } from "../list";
import { RECEIPT_METHODS } from "../rules/methods";

const fields = {
  ...oneOf("method", z.enum(RECEIPT_METHODS), "How it was paid."),
  from: firstDay,
  to: lastDay,
  document_id: documentId.filter,
  /** The customer of the paid documents, or who paid without a document. */
  customer_id: customerId.filter,
  reconciled: Flag.optional().meta({ description: "Whether it was found on the bank statement." }),
  ...ranged("payment_date", Day),
  ...ranged("amount", Sum),
  ...updated,
};

export const ReceiptList = listParams(receiptList.sorts, fields);

export const ReceiptFilters = z.object(fields).extend({ q: z.string().trim().max(200).optional() });
