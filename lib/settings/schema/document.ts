import { z } from "zod";
import {
  decimalField,
  needed,
  neededVersion,
  percent,
  percentage,
  text,
  wholeNumber,
} from "@/lib/core/input/fields";
import { ROLES, type Role } from "@/lib/core/permissions";

/** What a garage may require before a document is issued, besides what the law demands. */
export const REQUIRABLE = [
  "vehicle_id",
  "mileage",
  "order_reference",
  "technician",
  "work_description",
] as const;

const Amount = decimalField({ whole: 5, places: 2 }, "An amount such as 54.85");

const Days = wholeNumber(0, 365, { message: "Whole days", least: "Whole days", most: "At most a year" });

/** A class of MOT test: the fee we charge, and the legal maximum. */
const MotFee = z.strictObject({
  mot_class: needed("Give at least one character", 20),
  fee: Amount,
  maximum: Amount,
});

/** How the garage writes its documents. */
export const DocumentSettings = z.strictObject({
  required_to_issue: z.array(z.enum(REQUIRABLE)),
  estimate_valid_days: Days,
  /** The garage tests here, so that an MOT is outside the scope of VAT; otherwise the test is bought in. */
  mot_approved_centre: z.boolean(),
  mot_fees: z.array(MotFee).max(12),
  /** Sundries that a new document starts with, as a percentage of labour and parts. */
  sundries_percent: percent,
  /** The largest discount that each role may give by hand; the customer's own discounts always apply. */
  discount_limits: z.record(z.enum(ROLES), percentage),
  /** The largest amount up to which the counter issues invoices for MOT tests and packages; none where it is null. */
  counter_issue_limit: Amount.nullable(),
  /** The surcharge on business cards, as a percentage of what is paid; by law, consumers' cards must carry none. */
  business_card_surcharge_percent: percent,
  default_technician: text(80),
  /** The package by which a tyre is fitted: once for each tyre. */
  tyre_fitting_package_id: z.uuid("Choose a package").nullable(),
});

export type DocumentSettings = z.output<typeof DocumentSettings>;

export const DocumentSettingsUpdate = DocumentSettings.partial().extend({
  version: neededVersion,
});

/** Fees from the MOT fees order in force since April 2010; GOV.UK, "MOT test fees". */
export const NEW_DOCUMENT_SETTINGS: DocumentSettings = {
  required_to_issue: [],
  estimate_valid_days: 30,
  mot_approved_centre: true,
  mot_fees: [
    { mot_class: "4", fee: "54.85", maximum: "54.85" },
    { mot_class: "7", fee: "58.60", maximum: "58.60" },
  ],
  sundries_percent: "0",
  discount_limits: Object.fromEntries(ROLES.map((role) => [role, "100"])) as Record<Role, string>,
  counter_issue_limit: null,
  business_card_surcharge_percent: "0",
  default_technician: null,
  tyre_fitting_package_id: null,
};
