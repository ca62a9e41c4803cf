import type { DocumentOnPaper } from "@/lib/documents/rules/document-on-paper";
import type { Garage } from "@/lib/settings/schema/garage";
import type { PaperSettings } from "../schema/paper-settings";

/** The garage as it stands on a paper. */
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

/** What stands on every paper, whatever it is about. */
export interface Stationery {
  garage: GarageOnPaper;
  settings: PaperSettings;
  /** PNG or JPEG. */
  logo: Buffer | null;
  /** Only tests read a paper that is not compressed. */
  compress?: boolean;
}

/** All that a document's paper is made of. The same input gives the same bytes. */
export interface DocumentPaper extends Stationery {
  document: DocumentOnPaper;
}
