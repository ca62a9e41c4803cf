import { z } from "zod";
import { neededVersion, wholeNumber } from "@/lib/core/input/fields";
import { DOCUMENT_TYPES } from "@/lib/document-record/rules/types";

/** Every kind of paper that the garage gives out. */
const PAPER_KINDS = [...DOCUMENT_TYPES, "receipt", "statement"] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** The kinds that have their own terms and e-mail texts. */
export const WORDED_KINDS = [
  "estimate",
  "job_sheet",
  "invoice",
  "credit_note",
  "vehicle_sale",
  "statement",
  "receipt",
] as const;
export type WordedKind = (typeof WORDED_KINDS)[number];

/** Returns the kind whose texts a paper uses. */
export function wordedKind(kind: PaperKind): WordedKind {
  if (kind === "excess_invoice" || kind === "payment_on_account") return "invoice";
  return kind === "vehicle_purchase" ? "vehicle_sale" : kind;
}

/** The colours by which people know their papers: the same as on the screen. */
const ACCENTS: Record<PaperKind, string> = {
  estimate: "#895700",
  job_sheet: "#703dc6",
  invoice: "#006b67",
  credit_note: "#b71a51",
  excess_invoice: "#006a8e",
  payment_on_account: "#206f33",
  vehicle_sale: "#a4411a",
  vehicle_purchase: "#70523e",
  receipt: "#206f33",
  statement: "#34557f",
};

/** A text of several lines; empty if there is none. */
const words = (max: number) =>
  z
    .string()
    .max(max, `At most ${max.toLocaleString("en-GB")} characters`)
    .nullable()
    .transform((value) => (value ?? "").replace(/\r\n?/g, "\n").trim());

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, "A colour such as #006b67");

const byWordedKind = <T extends z.ZodType>(schema: T) =>
  z.strictObject(Object.fromEntries(WORDED_KINDS.map((kind) => [kind, schema])) as Record<WordedKind, T>);

export const ADVISORIES_ON = ["invoice", "own_sheet"] as const;

/** How the garage's papers look and what they say. */
export const PaperSettings = z.strictObject({
  /** The logo's key in the file store. */
  logo_key: z.string().max(200).nullable(),
  /** The greatest width of the logo on paper, in millimetres. */
  logo_width_mm: wholeNumber(15, 80),
  /** The paper has a printed letterhead, so nothing about the garage is printed at the top. */
  letterhead: z.boolean(),
  letterhead_space_mm: wholeNumber(10, 100),
  /** The address goes where the window of a DL envelope is. */
  window_address: z.boolean(),
  /** One colour for every kind of paper; null gives each kind its own. */
  accent: colour.nullable(),
  show_part_numbers: z.boolean(),
  show_bank_details: z.boolean(),
  show_paid_stamp: z.boolean(),
  /** Where an invoice prints its advisories: within its text, or on a separate sheet after it. */
  advisories_on: z.enum(ADVISORIES_ON),
  footer: words(300),
  terms: byWordedKind(words(4000)),
  /** What a customer signs who takes a courtesy car. */
  courtesy_agreement: words(4000),
  email_subject: byWordedKind(words(200)),
  email_body: byWordedKind(words(4000)),
});

export type PaperSettings = z.output<typeof PaperSettings>;

export const PaperSettingsUpdate = PaperSettings.omit({ logo_key: true })
  .partial()
  .extend({ version: neededVersion });

const sentence = (text: string) => `Dear {customer},\n\n${text}\n\nKind regards,\n{garage}\n{telephone}`;

export const NEW_PAPER_SETTINGS: PaperSettings = {
  logo_key: null,
  logo_width_mm: 50,
  letterhead: false,
  letterhead_space_mm: 40,
  window_address: true,
  accent: null,
  show_part_numbers: true,
  show_bank_details: true,
  show_paid_stamp: true,
  advisories_on: "invoice",
  footer: "",
  terms: {
    estimate:
      "We start no work without your agreement. Should more be needed than is written here, we ask you first.",
    job_sheet:
      "I authorise the work described on this sheet. No work beyond it is done without asking me first.",
    invoice: "Goods remain our property until they are paid for.",
    credit_note: "",
    vehicle_sale: "",
    statement: "",
    receipt: "",
  },
  courtesy_agreement:
    "I hold a full licence that is valid for the courtesy car, and have shown it. I drive the car myself, in Great Britain only, and bring it back by the time agreed, with the fuel that it had. I tell the garage at once of damage, faults and accidents. Fines, parking and road charges, and fuel are mine to pay while I have the car. I have seen the damage that is noted here.",
  email_subject: {
    estimate: "Estimate {number} from {garage}",
    job_sheet: "Job sheet {number} from {garage}",
    invoice: "Invoice {number} from {garage}",
    credit_note: "Credit note {number} from {garage}",
    vehicle_sale: "{type} {number} from {garage}",
    statement: "Your statement from {garage}",
    receipt: "Your receipt from {garage}",
  },
  email_body: {
    estimate: sentence(
      "Please find attached our estimate for {vehicle}. It comes to {total}. Reply to this message or give us a ring, and we get it booked in.",
    ),
    job_sheet: sentence("Please find attached the job sheet for {vehicle}."),
    invoice: sentence(
      "Thank you for your custom. Please find attached our invoice {number} for {vehicle}.\n\nTotal: {total}\nStill to pay: {balance}",
    ),
    credit_note: sentence("Please find attached our credit note {number} over {total}."),
    vehicle_sale: sentence("Please find attached the papers for {vehicle}."),
    statement: sentence("Please find attached your statement. {balance} is outstanding."),
    receipt: sentence("Thank you for your payment of {total}. Please find attached our receipt."),
  },
};

/** Returns the colour of a kind of paper. */
export const accentOf = (settings: PaperSettings, kind: PaperKind): string =>
  settings.accent ?? ACCENTS[kind];
