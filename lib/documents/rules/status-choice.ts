import { isDocumentType } from "@/lib/document-record/rules/types";
import type { CustomStatus } from "../schema/custom-status";

/** The statuses offered for a type of document, in the garage's order. */
export const offeredStatuses = (statuses: readonly CustomStatus[], type: string): CustomStatus[] =>
  statuses.filter(
    ({ active, document_types }) =>
      active && (document_types === null || (isDocumentType(type) && document_types.includes(type))),
  );
