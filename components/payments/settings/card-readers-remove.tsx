"use client";

import { ConfirmButton } from "@/components/settings/confirm-button";
import { usePerform } from "@/components/settings/use-perform";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { removeReader } from "@/lib/card-readers/actions";

/** Takes a reader off the till. */
export function RemoveReader({ id, version, name }: { id: string; version: number; name: string }) {
  const { pending, perform } = usePerform();
  return (
    <ConfirmButton
      title={`Remove ${name}?`}
      description="No card can be taken at it any more. What was paid at it stays, and can be refunded."
      confirm="Remove it"
      pending={pending}
      onConfirm={() =>
        perform(
          () => removeReader({ id, version }),
          `${name} is removed`,
          (message) => void toast.error(message),
        )
      }
    >
      <Button size="sm" pending={pending}>
        Remove<span className="sr-only"> {name}</span>
      </Button>
    </ConfirmButton>
  );
}
