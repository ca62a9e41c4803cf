"use client";

import { MessageSquareText } from "lucide-react";
import { useCallback, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextAction } from "./text-action";
import type { TextSubject } from "./text-dialog";

/** A button that begins a text. */
export function TextButton({
  subject,
  label = "Text",
  primary = false,
}: {
  subject: TextSubject;
  label?: string;
  primary?: boolean;
}) {
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <Button variant={primary ? "primary" : "secondary"} onClick={() => setOpen(true)}>
        <MessageSquareText aria-hidden />
        {label}
      </Button>
      {open ? <TextAction subject={subject} onClose={close} /> : null}
    </>
  );
}
