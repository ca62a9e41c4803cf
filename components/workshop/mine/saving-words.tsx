import { CloudOff } from "lucide-react";
import { cn } from "@/components/ui/cn";
import type { Saving } from "./use-kept";

/** Whether what was written is saved, in a line that does not move what is below it. */
export function SavingWords({ saving, id, className }: { saving: Saving; id?: string; className?: string }) {
  if (saving.is === "refused")
    return (
      <p id={id} role="alert" className={cn("min-h-5 text-sm font-medium text-danger", className)}>
        Not saved: {saving.why}
      </p>
    );
  return (
    <p
      id={id}
      role="status"
      className={cn(
        "flex min-h-5 items-center gap-1 text-sm text-muted-foreground",
        saving.is === "waiting" && "font-medium text-warning",
        className,
      )}
    >
      {saving.is === "waiting" ? (
        <>
          <CloudOff aria-hidden className="size-4" />
          No connection: kept here, sent again by itself
        </>
      ) : saving.is === "saving" ? (
        "Saving…"
      ) : null}
    </p>
  );
}
