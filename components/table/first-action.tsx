import Link from "next/link";
import { Button } from "@/components/ui/button";

export interface Act {
  href: string;
  label: string;
}

/** The button for the first action on an empty list; nothing if the user may not do it. */
export function FirstAction({ act }: { act: Act | null }) {
  if (!act) return null;
  return (
    <Button asChild variant="primary">
      <Link href={act.href}>{act.label}</Link>
    </Button>
  );
}
