import { LoaderCircle } from "lucide-react";
import { cn } from "./cn";

/** A turning circle. Give it a `label` if no visible text beside it says what is in progress. */
export function Spinner({ className, label }: { className?: string; label?: string }) {
  return (
    <>
      <LoaderCircle aria-hidden className={cn("size-4 animate-spin", className)} />
      {label ? (
        <span role="status" className="sr-only">
          {label}
        </span>
      ) : null}
    </>
  );
}
