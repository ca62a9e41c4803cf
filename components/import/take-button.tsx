"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";

type Which = { run_id: string; conflict_ids: string[] } | { run_id: string; entity: string };

/** Takes what GA4 says of one field, or of all of a kind. */
export type Take = (input: Which) => Promise<ActionResult<{ taken: number }>>;

interface TakeButtonProps {
  which: Which;
  label: string;
  /** What is spoken of it where several stand below each other. */
  of?: string;
  take: Take;
}

export function TakeButton({ which, label, of, take }: TakeButtonProps) {
  const router = useRouter();
  const [pending, begin] = useTransition();
  const go = () =>
    begin(async () => {
      const answer = await take(which);
      if (answer.ok) toast.success("GA4’s is taken");
      else toast.error(answer.error.message);
      router.refresh();
    });
  return (
    <Button size="sm" pending={pending} onClick={go} aria-label={of ? `${label}: ${of}` : undefined}>
      {label}
    </Button>
  );
}
