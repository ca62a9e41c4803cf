import type { DocumentOnPaper } from "@/lib/documents/rules/document-on-paper";
import type { Garage } from "@/lib/settings/schema/garage";
import type { PaperSettings } from "../schema/paper-settings";

/** The garage's details as printed on a paper. */
export type GarageOnPaper = Pick<
  Garage,
  | "name"
  | "road"
  | "locality"
  | "town"
  | "county"
  | "postcode"
  | "telephone"
  | "email"
  | "website"
  | "vat_number"
  | "company_number"
  | "bank_account_name"
  | "bank_sort_code"
  | "bank_account_number"
>;

/** What every paper shows, whatever it is about. */
export interface Stationery {
  garage: GarageOnPaper;
  settings: PaperSettings;
  /** PNG or JPEG. */
  logo: Buffer | null;
  /** False only in tests, which read the PDF's text. */
  compress?: boolean;
}

/** Everything that goes into a document's paper. The same input gives the same bytes. */
export interface DocumentPaper extends Stationery {
  document: DocumentOnPaper;
}
