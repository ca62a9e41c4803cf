import { z } from "zod";
import { Day, day } from "@/lib/core/dates/day-fields";
import { decimalField, isNothing, needed, percent, text, version, whole } from "@/lib/core/input/fields";
import { vehicleId } from "@/lib/core/input/id-fields";
import { SET_BY_HAND } from "@/lib/document-record/rules/lifecycle";
import { DOCUMENT_TYPES } from "@/lib/document-record/rules/types";
import { Quantity, UnitPrice } from "@/lib/pricing/schema";
import { MoneyDestination } from "@/lib/receipts/schema/money-destination";
import { MOT_KINDS, MOT_RESULTS } from "@/lib/vehicles/rules/mot-result";
import { ANSWERED_BY, APPROVALS } from "../rules/lines/approval";
import { LineItems, UtcMoment } from "./line";

const particulars = {
  customer_id: z.uuid("Choose a customer").nullable().optional(),
  vehicle_id: vehicleId.given,
  mileage: whole(0, 2_000_000).meta({ description: "What the mileometer says." }),
  order_reference: text(80),
  department: text(80).meta({ description: "The department, in the garage's own words." }),
  terms: text(120),
  /** An estimate's last day. */
  expires_date: day.meta({ description: "The last day on which an estimate holds." }),
  /** Day of supply, if it will not be the day of issue. */
  tax_point: day,
  discount_percent: percent.meta({ description: "0 to 100, as `12.5`." }),
  labour_discount_percent: percent,
  parts_discount_percent: percent,
  user_status: text(80).meta({ description: "The garage's own word beside the status." }),
  technician: text(80).meta({ description: "The technician, by name." }),
  sales_advisor: text(80),
  quality_controller: text(80),
  road_tester: text(80),
  mot_class: text(20),
  mot_type: text(40),
  mot_status: text(40),
  mot_tester: text(80),
  mot_outsourced: z.boolean().nullable().optional(),
  /** What the other test centre charged us. */
  mot_cost: decimalField({ whole: 7, places: 2 }, "An amount such as 35.00").nullable().optional(),
  work_description: text(20_000),
  internal_notes: text(20_000),
  credit_reason: text(400),
  /** Credit notes only: number and date of the invoice that it credits, if that is not in the system. */
  invoice_number: text(40),
  invoice_date: day,
};

/** All fields that can be written of a document. For callers who may not see costs, the costs stay as they are. */
export const DocumentCreate = z.strictObject({
  ...particulars,
  type: z.enum(DOCUMENT_TYPES).meta({ description: "The kind of document." }),
  customer_id: z.uuid("Choose a customer").meta({ description: "The customer." }),
  /** A key chosen by the caller: sending the same request again creates no second document. */
  id: z.uuid().optional(),
  line_items: LineItems.default([]),
});

export const DocumentUpdate = z.strictObject({
  ...particulars,
  customer_id: z.uuid("Choose a customer").optional().meta({ description: "The customer." }),
  id: z.uuid(),
  version,
  /** The new lines, in order; if left out, the lines stay as they are. */
  line_items: LineItems.optional(),
});

export type DocumentParticulars = Omit<z.output<typeof DocumentUpdate>, "id" | "version" | "line_items">;

const key = { id: z.uuid(), version };

const answerFields = {
  /** Who gave the answer. */
  approval_by: text(120),
  approval_how: z.enum(ANSWERED_BY).nullable().optional(),
  /** Defaults to now. */
  approval_at: UtcMoment.nullable().optional(),
};

/** Where the money paid on it goes; required if there is any. */
const money = MoneyDestination.nullable().optional();

export const DocumentDelete = z.strictObject({ ...key, money });

/** Statuses that are the result of an operation, with that operation. */
const COMES_OF: Record<string, string> = {
  issued: "POST /documents/{id}/issue",
  part_paid: "POST /documents/{id}/receipts",
  paid: "POST /documents/{id}/receipts",
  credited: "POST /documents/{id}/credit",
  converted: "POST /documents/{id}/convert",
  invoiced: "POST /documents/{id}/convert",
};

const whoSets = (status: unknown): string => {
  const operation = typeof status === "string" && Object.hasOwn(COMES_OF, status) && COMES_OF[status];
  return operation ? `Not set by hand: it comes of ${operation}` : `One of ${SET_BY_HAND.join(", ")}`;
};

export const StatusChange = z.strictObject({
  ...key,
  status: z
    .enum(SET_BY_HAND, { error: ({ input }) => whoSets(input) })
    .optional()
    .meta({ description: "Where it stands." }),
  /** A status of the garage's own list; null removes it. */
  user_status: text(80).meta({ description: "The garage's own word beside the status." }),
  /** For an estimate that is approved or declined as a whole; stored on each line that was waiting. */
  ...answerFields,
  /** For cancelling, declining or letting expire. */
  money,
});

export const VehicleCollection = z.strictObject({
  ...key,
  collected: z.boolean().meta({ description: "Whether the customer has taken the vehicle away." }),
});

export const Conversion = z.strictObject({
  ...key,
  to: z.enum(["job_sheet", "invoice"]).meta({ description: "What it becomes." }),
  /** The lines to convert; by default all except those declined, deferred or still to be asked about. */
  line_ids: z
    .array(z.uuid())
    .min(1, "Choose at least one line")
    .optional()
    .meta({ description: "Only these lines; all where it is not given." }),
  /** Why lines are charged that the customer was not asked about; stored on each line and in the audit log. */
  unasked_reason: text(400),
});

export const LineAnswers = z.strictObject({
  ...key,
  /** The lines that were answered; by default all that are waiting. */
  line_ids: z
    .array(z.uuid())
    .min(1, "Choose at least one line")
    .optional()
    .meta({ description: "Only these lines; all where it is not given." }),
  approval: z
    .enum(APPROVALS, "Yes, no, later, or to ask")
    .meta({ description: "What the customer said to this line." }),
  ...answerFields,
  /** With `to_ask`: why it is charged all the same. */
  approval_note: text(400),
});

export const Copy = z.strictObject({
  ...key,
  to: z.enum(DOCUMENT_TYPES).meta({ description: "What the copy is." }),
});

export const Split = z.strictObject({
  ...key,
  line_ids: z
    .array(z.uuid())
    .min(1, "Choose the lines that go to the new document")
    .meta({ description: "Only these lines; all where it is not given." }),
});

/** The MOT test details given at issue. Null as the result means it was asked for and not answered. */
const motSaid = {
  mot_type: z.enum(MOT_KINDS, "Full, Retest or Duplicate").optional(),
  mot_result: z.enum(MOT_RESULTS, "Pass, Fail, Pass Retest or Fail Retest").nullable().optional(),
  mot_tester: text(80),
  /** Defaults to the day of issue. */
  mot_test_date: day,
  /** The last day on the certificate; worked out if not given. */
  mot_expiry: day.meta({ description: "The last day of the MOT." }),
};

export const Issue = z.strictObject({
  ...key,
  /** Defaults to today; may be earlier within the open VAT period, never later. */
  issued_date: Day.optional().meta({
    description: "The day of issue: today or earlier within the open VAT period.",
  }),
  /** Issues although the customer is on stop or over the limit; needs `periods:override`. */
  override_hold: z.boolean().optional(),
  /** Issues although the VAT period of that day is closed; needs `periods:override`. */
  override_period: z.boolean().optional(),
  ...motSaid,
  /** Credit notes only: sets the vehicle's MOT expiry back to what it was before the pass that is credited. */
  mot_take_back: z.boolean().optional(),
});

export const Credit = z.strictObject({
  ...key,
  reason: needed("Say why: it is printed on the credit note", 400).meta({
    description: "Why, in a few words.",
  }),
  /** How much of which line is credited; by default everything that is left. */
  lines: z
    .array(
      z.strictObject({
        id: z.uuid().meta({ description: "The id of the record." }),
        /** Pieces or hours; negative for what was deducted on the invoice. Defaults to all that is left. */
        quantity: decimalField({ whole: 5, places: 3, signed: true }, "A quantity such as 1 or 0.5")
          .optional()
          .meta({ description: "How many." }),
        /** The refund for each; defaults to what is left of its price. */
        unit_price: UnitPrice.optional().meta({
          description: "Pounds for one, without VAT unless `tax_inclusive`; up to 4 decimals.",
        }),
        /** How much of it comes back into stock. */
        returned_quantity: Quantity.optional(),
      }),
    )
    .min(1, "Give at least one line a quantity to credit")
    .optional()
    .meta({ description: "The lines." }),
});

export const Excess = z.strictObject({
  ...key,
  /** What the customer pays of the insured work, VAT included. */
  amount: decimalField({ whole: 7, places: 2 }, "An amount such as 250.00")
    .refine((value) => !isNothing(value), "An amount such as 250.00")
    .meta({ description: "Pounds and pence, as `54.85`." }),
  /** Who pays the excess; the document itself stays with the insurer. */
  customer_id: z.uuid("Choose who pays the excess").meta({ description: "The customer." }),
  /** A VAT-registered owner also pays the VAT of the work; the insurer pays the net. */
  customer_vat_registered: z.boolean().default(false),
});
