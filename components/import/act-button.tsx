"use client";

import { Button } from "@/components/ui/button";
import type { ActionResult } from "@/lib/actions/result";
import { useAct } from "./use-act";

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
  const [pending, begin] = useAct(said);
  return (
    <Button
      size={small ? "sm" : undefined}
      variant={primary ? "primary" : "secondary"}
      pending={pending}
      onClick={() => begin(() => act(input))}
      aria-label={of ? `${label}: ${of}` : undefined}
    >
      {label}
    </Button>
  );
}
