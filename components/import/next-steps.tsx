import Link from "next/link";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";

/**
 * Says what to do after a load: after the first one the two systems begin to run side by side; after later
 * ones the differences are gone through.
 */
export function NextSteps({ first }: { first: boolean }) {
  return first ? (
    <Alert
      title="Next: say with which numbers yours go on"
      actions={<Way href="/import/numbers" label="Numbers" />}
    >
      While GA4 is still in use, both would give the same ones. Then put its newest export here each evening,
      or have a folder watched: what was done here stands.
    </Alert>
  ) : (
    <Alert
      title="Next: see what differs today"
      actions={<Way href="/import/differences" label="What differs today" />}
    >
      GA4’s totals against yours, and what both changed, for you to decide.
    </Alert>
  );
}

const Way = ({ href, label }: { href: string; label: string }) => (
  <Button asChild size="sm">
    <Link href={href} prefetch={false}>
      {label}
    </Link>
  </Button>
);
