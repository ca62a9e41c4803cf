import { z } from "zod";
import { Day, day } from "@/lib/core/dates/day-fields";
import { decimalField, needed, text, version } from "@/lib/core/input/fields";
import { LINE_KINDS } from "../rules/statement-words";

const Signed = decimalField(
  { whole: 9, places: 2, signed: true },
  "An amount such as 54.85 or -12.00",
  "Give an amount",
);

export const StatementCreate = z.strictObject({
  supplier_id: z.uuid("Choose a supplier").meta({ description: "The supplier." }),
  statement_date: Day.meta({ description: "The day of the statement." }),
  balance: Signed.nullable().optional().meta({ description: "What they say is owed." }),
  file_name: text(200),
  lines: z
    .array(
      z.strictObject({
        kind: z.enum(LINE_KINDS).default("invoice").meta({ description: "What the line is." }),
        line_date: day.meta({ description: "The day of the line." }),
        reference: text(80).meta({ description: "Their number." }),
        amount: Signed.meta({ description: "Gross; negative for a credit or a payment." }),
      }),
    )
    .min(1, "Give at least one line")
    .max(2000, "At most 2,000 lines")
    .meta({ description: "The lines." }),
});

export const StatementAtVersion = z.strictObject({ id: z.uuid(), version });

export const LineSettle = z.strictObject({
  id: z.uuid(),
  line_id: z.uuid().meta({ description: "The line of the statement." }),
  note: needed("Say why it may stand", 500)
    .nullable()
    .meta({ description: "Why the difference may stand; null to open it again." }),
});

export const LineLink = z.strictObject({
  id: z.uuid(),
  line_id: z.uuid().meta({ description: "The line of the statement." }),
  supplier_invoice_id: z
    .uuid()
    .nullable()
    .meta({ description: "Which of our papers it is; null to let it be found again." }),
});
