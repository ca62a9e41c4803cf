"use client";

import { RotateCcw } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";

interface SendAgainButtonProps {
  id: string;
  send(input: { id: string }): Promise<ActionResult<{ id: string }>>;
}

/** Sends a message that failed once more, and goes to the new one. */
export function SendAgainButton({ id, send }: SendAgainButtonProps) {
  const router = useRouter();
  const [pending, start] = useTransition();
  return (
    <Button
      pending={pending}
      onClick={() =>
        start(async () => {
          const answer = await send({ id });
          if (answer.ok) router.push(`/messages/${answer.data.id}`);
          else toast.error(answer.error.message);
        })
      }
    >
      <RotateCcw aria-hidden />
      Send again
    </Button>
  );
}
