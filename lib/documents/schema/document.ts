import { z } from "zod";
import { exactly, oneOf, ranged, Sum, updated } from "@/lib/core/database/filters";
import { Day, firstDay, lastDay } from "@/lib/core/dates/day-fields";
import { needed } from "@/lib/core/input/fields";
import { customerId, vehicleId } from "@/lib/core/input/id-fields";
import { Flag, listParams } from "@/lib/core/input/list";
import { DOCUMENT_STATUSES } from "@/lib/document-record/rules/statuses";
import { DOCUMENT_TYPES } from "@/lib/document-record/rules/types";
import { documentList } from "../list";

/** One of ours, or GA4's word for a type that we do not know. */
const Type = z
  .string()
  .regex(/^[\w .-]{1,40}$/, "A type of document, such as invoice")
  .meta({
    description: `The kind of document: ${DOCUMENT_TYPES.map((type) => `\`${type}\``).join(", ")}, or GA4's own word for another.`,
  });

const fields = {
  ...oneOf("type", Type),
  ...oneOf("status", z.enum(DOCUMENT_STATUSES), "Where it stands."),
  ...exactly("number", needed("Give at least one character", 40)),
  user_status: needed("Give at least one character", 80)
    .optional()
    .meta({ description: "The garage's own word beside the status." }),
  customer_id: customerId.filter,
  vehicle_id: vehicleId.filter,
  technician: needed("Give at least one character", 80)
    .optional()
    .meta({ description: "The technician, by name." }),
  /** Invoices, excess invoices and credit notes that are issued and not settled. */
  unpaid: Flag.optional().meta({
    description: "Only documents on which something is owed; `false` narrows nothing.",
  }),
  /** Job sheets that are started or waiting. */
  open: Flag.optional().meta({ description: "Only what is not finished; `false` narrows nothing." }),
  /** Finished documents: paid, credited, converted, declined. */
  archive: Flag.optional().meta({ description: "What is over and done with, instead of what is under way." }),
  /** Day of issue, or of creation if not issued. */
  from: firstDay,
  to: lastDay,
  ...ranged("document_date", Day),
  ...ranged("issued_date", Day),
  ...ranged("due_date", Day),
  ...ranged("total_gross", Sum),
  ...ranged("balance", Sum),
  ...updated,
};

/**
 * Numbers belong to a series and totals to a type of document, so sorting by these, and comparing totals, requires a type, a
 * customer or a vehicle. Sorting by the due date, and comparing due dates or balances, requires `unpaid`.
 */
export const DocumentList = listParams(documentList.sorts, fields)
  .refine((list) => isOfOneKind(list) || !/number|total_gross/.test(list.sort), {
    path: ["sort"],
    error: "This order needs a type, a customer or a vehicle",
  })
  .refine((list) => list.unpaid || !/due_date/.test(list.sort), {
    path: ["sort"],
    error: "Only unpaid documents are ordered by their due date",
  })
  .superRefine((list, { addIssue }) => {
    for (const name of Object.keys(list)) {
      const [field] = name.split("[");
      if (field === "total_gross" && !isOfOneKind(list))
        addIssue({ code: "custom", path: [name], message: "This needs a type, a customer or a vehicle" });
      if ((field === "due_date" || field === "balance") && !list.unpaid)
        addIssue({ code: "custom", path: [name], message: "Only with unpaid=true" });
    }
  });

interface Kinds {
  type?: string | undefined;
  "type[in]"?: string[] | undefined;
  customer_id?: string | undefined;
  vehicle_id?: string | undefined;
}

const isOfOneKind = (list: Kinds): boolean =>
  Boolean(list.type || list["type[in]"] || list.customer_id || list.vehicle_id);

export const DocumentFilters = z.object(fields).extend({ q: z.string().trim().max(200).optional() });

export const DocumentId = z.strictObject({ id: z.uuid() });
