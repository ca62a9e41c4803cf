import "server-only";
import { formatRegistration } from "@/lib/vehicles/registration";
import type { Furniture } from "./blocks/furniture";
import { documentKind } from "./document-kind";
import type { DocumentPaper } from "./paper";
import { printable } from "./printable";

/** "Invoice 1043", as its paper calls it. */
export const paperTitle = ({ document, garage }: DocumentPaper): string =>
  [documentKind(document, garage).title, document.number].filter(Boolean).join(" ");

/** What stands on every page of a document's paper. */
export function documentFurniture(paper: DocumentPaper, name: string): Furniture {
  const { customer_name, registration } = paper.document;
  const about = [customer_name, registration && formatRegistration(registration)];
  return { ...paper, name, about: printable(about.filter(Boolean).join("  ·  ")) };
}
