import Link from "next/link";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";

interface AutomaticBannerProps {
  /** How many go out today by the templates. */
  today: number;
  /** Whether the user may open the settings in which it is switched on. */
  mayChange: boolean;
}

/** Says, while it is so, that nothing is sent. */
export function AutomaticBanner({ today, mayChange }: AutomaticBannerProps) {
  const count = today.toLocaleString("en-GB");
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
      {today === 0 ? "None would go out today." : `${count} would go out today.`}
    </Alert>
  );
}
