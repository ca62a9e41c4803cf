import Link from "next/link";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { today } from "@/lib/core/dates/dates";
import type { NextSends } from "@/lib/reminder-run/queries/queue";
import { nextWords } from "./next-words";

interface AutomaticBannerProps {
  /** What would become of what is due now. */
  next: NextSends;
  /** Whether the user may open the settings in which it is switched on. */
  mayChange: boolean;
}

/** Says, while it is so, that nothing is sent. */
export function AutomaticBanner({ next, mayChange }: AutomaticBannerProps) {
  return (
    <Alert
      title="Reminders do not send themselves yet"
      className="mb-4"
      actions={
        mayChange ? (
          <Button asChild size="sm">
            <Link href="/settings/reminders" prefetch={false}>
              Settings of reminders
            </Link>
          </Button>
        ) : undefined
      }
    >
      {nextWords(next, false, today())}
    </Alert>
  );
}
