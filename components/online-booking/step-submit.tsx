import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

/** The one button of a step. */
export function StepSubmit({
  children = "Continue",
  danger = false,
}: {
  children?: ReactNode;
  danger?: boolean;
}) {
  return (
    <Button
      type="submit"
      variant={danger ? "danger" : "primary"}
      className="h-12 w-full px-6 text-base sm:w-auto sm:self-start"
    >
      {children}
    </Button>
  );
}
