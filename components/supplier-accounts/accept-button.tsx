"use client";

import { Check } from "lucide-react";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { acceptLines } from "@/lib/supplier-accounts/actions";

interface AcceptButtonProps {
  invoice: { id: string; version: number };
  lines: string[];
  label: string;
}

/** Says that lines are right although they differ; the name of whoever presses it stays with them. */
export function AcceptButton({ invoice, lines, label }: AcceptButtonProps) {
  const [pending, start] = useTransition();
  return (
    <Button
      size="sm"
      pending={pending}
      className="self-start"
      onClick={() =>
        start(async () => {
          const answer = await acceptLines({ id: invoice.id, version: invoice.version, lines });
          if (answer.ok) toast.success(lines.length === 1 ? "Accepted" : `${lines.length} lines accepted`);
          else toast.error(answer.error.message);
        })
      }
    >
      <Check aria-hidden />
      {label}
    </Button>
  );
}
