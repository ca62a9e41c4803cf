"use client";

import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";

type ResetPermissionsProps = { count: number; action: (input: { role?: never }) => Promise<ActionResult> };

export function ResetPermissions({ count, action }: ResetPermissionsProps) {
  const [pending, start] = useTransition();
  return (
    <Button
      pending={pending}
      onClick={() =>
        start(async () => {
          const answer = await action({});
          if (answer.ok) toast.success("All roles have their default permissions");
          else toast.error(answer.error.message);
        })
      }
    >
      Back to the defaults ({count} {count === 1 ? "change" : "changes"})
    </Button>
  );
}
