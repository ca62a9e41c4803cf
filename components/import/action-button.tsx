"use client";

import { Button } from "@/components/ui/button";
import type { ActionResult } from "@/lib/actions/result";
import { useServerAction } from "./use-server-action";

interface ActionButtonProps<I> {
  input: I;
  label: string;
  /** Added to the button's accessible name, to tell several such buttons on a page apart. */
  of?: string;
  /** The message shown when it is done. */
  said: string;
  small?: boolean;
  primary?: boolean;
  act(input: I): Promise<ActionResult>;
}

/** A button that runs one action, shows a message and refreshes the page. */
export function ActionButton<I>({
  input,
  label,
  of,
  said,
  small = true,
  primary,
  act,
}: ActionButtonProps<I>) {
  const [pending, begin] = useServerAction(said);
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
