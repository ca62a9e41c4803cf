import Link from "next/link";
import { Button } from "@/components/ui/button";

export interface Act {
  href: string;
  label: string;
}

/** What one does first where a list has nothing yet; nothing for whoever may not. */
export function FirstAct({ act }: { act: Act | null }) {
  if (!act) return null;
  return (
    <Button asChild variant="primary">
      <Link href={act.href}>{act.label}</Link>
    </Button>
  );
}
