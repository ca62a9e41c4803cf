"use client";

import { RotateCcw } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { sendAgain } from "@/lib/messages/actions";

interface SendAgainButtonProps {
  id: string;
}

/** Sends a failed message again, and opens the new one. */
export function SendAgainButton({ id }: SendAgainButtonProps) {
  const router = useRouter();
  const [pending, start] = useTransition();
  return (
    <Button
      pending={pending}
      onClick={() =>
        start(async () => {
          const answer = await sendAgain({ id });
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
