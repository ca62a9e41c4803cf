import "server-only";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import type { Layout } from "../blocks/layout";
import { printable } from "../pdf/printable";
import { documentKind } from "./document-kind";
import type { DocumentPaper } from "./paper";

/** "Invoice 1043", the title and number as on the paper. */
export const paperTitle = ({ document, garage }: DocumentPaper): string =>
  [documentKind(document, garage).title, document.number].filter(Boolean).join(" ");

/** What every page of a document's paper shows. */
export function documentLayout(paper: DocumentPaper, name: string): Layout {
  const { customer_name, registration } = paper.document;
  const about = [customer_name, registration && formatRegistration(registration)];
  return { ...paper, name, about: printable(about.filter(Boolean).join("  ·  ")) };
}
