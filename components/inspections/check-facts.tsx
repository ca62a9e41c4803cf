import Link from "next/link";
import { Alert } from "@/components/ui/alert";
import { DateText } from "@/components/ui/date";
import { documentName } from "@/lib/document-record/rules/types";
import type { InspectionRow } from "@/lib/inspections/responses";

/** Of what a check is, by whom and when, with the ways to the job and the vehicle. */
export function CheckFacts({ check }: { check: InspectionRow }) {
  const { vehicle_id, document_id, document_type, document_number, technician, mileage } = check;
  const car = [check.make, check.model].filter(Boolean).join(" ");
  return (
    <>
      <p className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted-foreground">
        <Link href={`/vehicles/${vehicle_id}`} prefetch={false} className="py-1 text-primary hover:underline">
          {car || "Vehicle"}
        </Link>
        {document_id && document_type ? (
          <Link
            href={`/documents/${document_id}`}
            prefetch={false}
            className="py-1 text-primary hover:underline"
          >
            {documentName({ type: document_type, number: document_number })}
          </Link>
        ) : null}
        {technician ? <span>{technician}</span> : null}
        {mileage !== null && check.state !== "begun" ? (
          <span className="tabular-nums">{mileage.toLocaleString("en-GB")} miles</span>
        ) : null}
        <DateText date={check.finished_at ?? check.created_at} noWeekday />
      </p>
      {check.void_reason ? (
        <Alert tone="warning" title="This check does not count" className="mb-4">
          {check.void_reason}
        </Alert>
      ) : null}
    </>
  );
}
