import { documentName } from "@/lib/document-record/rules/types";
import type { InspectionWhole } from "@/lib/inspections/responses";
import { reportOf } from "@/lib/inspections/rules/report";
import type { OfferableFinding } from "./offer-card";

/** What of a finished check can be put on its job: what is red, then what is amber. */
export function offerable(check: InspectionWhole): OfferableFinding[] {
  const packages = new Map(check.packages.map(({ id, name }) => [id, name]));
  return reportOf(check.content, check.results).flatMap(({ state, items }) =>
    state === "red" || state === "amber"
      ? items.map(({ item, result }) => ({
          ...{ key: item.key, name: item.name, state, finding: result.finding },
          package: (item.saved_job_id && packages.get(item.saved_job_id)) || null,
          offered: check.offered.includes(item.key),
        }))
      : [],
  );
}

/** The job of a check, as it is called; null for a check by itself. */
export const jobOf = ({ document_id, document_type, document_number }: InspectionWhole) =>
  document_id && document_type
    ? { id: document_id, name: documentName({ type: document_type, number: document_number }) }
    : null;
