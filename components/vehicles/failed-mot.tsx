import Link from "next/link";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/components/ui/date";
import { retestUntil } from "@/lib/vehicles/rules/mot-dates";

export interface FailedMotProps {
  vehicle_id: string;
  customer_id: string | null;
  mot_class: string | null;
  /** The day of the failed test. */
  failed_on: string;
  today: string;
  /** Whether the user may create a document. */
  mayBegin: boolean;
  /** The invoice of the test, unless this is its page. */
  document?: { id: string; number: string | null };
  className?: string;
}

/** A failed MOT, shown until the vehicle passes: by when a retest costs less, and a button to begin the retest. */
export function FailedMot(props: FailedMotProps) {
  const { vehicle_id, customer_id, mot_class, failed_on, today, mayBegin, document, className } = props;
  const until = retestUntil(failed_on);
  const retest = new URLSearchParams({ vehicle_id, mot: "retest", mot_class: mot_class ?? "" });
  if (customer_id) retest.set("customer_id", customer_id);
  const begin = (type: string) => `/documents/new?type=${type}&${retest}`;
  return (
    <Alert
      tone="warning"
      className={className}
      title={`The MOT failed on ${formatDate(failed_on, { year: true })}`}
      actions={
        mayBegin ? (
          <div className="flex flex-wrap justify-end gap-2">
            <Button asChild size="sm">
              <Link href={begin("job_sheet")} prefetch={false}>
                Job sheet for a retest
              </Link>
            </Button>
            <Button asChild size="sm">
              <Link href={begin("invoice")} prefetch={false}>
                Invoice for a retest
              </Link>
            </Button>
          </div>
        ) : null
      }
    >
      {until < today
        ? `The time for a free or cheaper retest ended on ${formatDate(until, { year: true })}.`
        : `A retest by ${formatDate(until, { year: true })} may be free or cheaper.`}
      {document ? (
        <>
          {" Tested on invoice "}
          <Link href={`/documents/${document.id}`} prefetch={false} className="underline underline-offset-2">
            {document.number ?? "without a number"}
          </Link>
          .
        </>
      ) : null}
    </Alert>
  );
}
