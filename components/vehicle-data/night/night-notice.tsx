import Link from "next/link";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { findingWords } from "@/lib/vehicle-data/rules/finding-words";
import type { FindingKind } from "@/lib/vehicle-data/rules/findings";

/** Says in the morning that something was found that nobody has seen to. */
export function NightNotice({ counts }: { counts: readonly { kind: FindingKind; count: number }[] }) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const parts = counts
    .toSorted((one, other) => other.count - one.count)
    .map(({ kind, count }) => `${count.toLocaleString("en-GB")} × ${findingWords(kind)}`);
  return (
    <Alert
      title={`The night found ${total.toLocaleString("en-GB")} ${total === 1 ? "thing" : "things"} that nobody has seen to`}
      className="mb-4"
      actions={
        <Button asChild size="sm">
          <Link href="/vehicles/night" prefetch={false}>
            Look at them
          </Link>
        </Button>
      }
    >
      {parts.join(" · ")}
    </Alert>
  );
}
