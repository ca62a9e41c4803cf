"use client";

import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { resetPermissions } from "@/lib/auth/actions";

type ResetPermissionsProps = { count: number };

export function ResetPermissions({ count }: ResetPermissionsProps) {
  const [pending, start] = useTransition();
  return (
    <Button
      pending={pending}
      onClick={() =>
        start(async () => {
          const answer = await resetPermissions({});
          if (answer.ok) toast.success("All roles have their default permissions");
          else toast.error(answer.error.message);
        })
      }
    >
      Back to the defaults ({count} {count === 1 ? "change" : "changes"})
    </Button>
  );
}
