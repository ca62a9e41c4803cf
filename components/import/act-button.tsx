"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";

interface ActButtonProps<I> {
  input: I;
  label: string;
  /** What is spoken of it where several stand below each other. */
  of?: string;
  /** What is said when it is done. */
  said: string;
  small?: boolean;
  primary?: boolean;
  act(input: I): Promise<ActionResult>;
}

/** Does one thing, says so, and shows the page anew. */
export function ActButton<I>({ input, label, of, said, small = true, primary, act }: ActButtonProps<I>) {
  const router = useRouter();
  const [pending, begin] = useTransition();
  const go = () =>
    begin(async () => {
      const answer = await act(input);
      if (answer.ok) toast.success(said);
      else toast.error(answer.error.message);
      router.refresh();
    });
  return (
    <Button
      size={small ? "sm" : undefined}
      variant={primary ? "primary" : "secondary"}
      pending={pending}
      onClick={go}
      aria-label={of ? `${label}: ${of}` : undefined}
    >
      {label}
    </Button>
  );
}
