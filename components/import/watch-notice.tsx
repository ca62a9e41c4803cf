import Link from "next/link";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { WatchNotice } from "@/lib/ga4-import/watch/watch-queries";

/** Shown on Today to people who manage the import: an export was not loaded, or the folder is missing. */
export function WatchNoticeCard({ notice }: { notice: WatchNotice }) {
  const { problem, waiting } = notice;
  const [only] = waiting;
  const href = waiting.length === 1 && only?.run_id ? `/import/${only.run_id}` : "/import";
  return (
    <Alert
      tone="warning"
      className="mb-4"
      title={
        waiting.length > 0 ? "An export from GA4 needs you" : "The folder of GA4’s exports cannot be read"
      }
      actions={
        <Button asChild size="sm">
          <Link href={href} prefetch={false}>
            Look at it
          </Link>
        </Button>
      }
    >
      {waiting.length > 0
        ? `${waiting.map(({ called }) => called).join(", ")} was not loaded as it should be.`
        : problem}
    </Alert>
  );
}
