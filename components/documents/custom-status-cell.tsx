"use client";

import { useRouter } from "next/navigation";
import { useOptimistic, useTransition } from "react";
import { toast } from "@/components/ui/toast";
import { changeStatus } from "@/lib/documents/actions";
import type { CustomStatus } from "@/lib/documents/schema/custom-status";
import { CustomStatusMenu } from "./custom-status";

interface CustomStatusCellProps {
  document: { id: string; type: string; version: number; user_status: string | null };
  name: string;
  statuses: readonly CustomStatus[];
  quiet?: boolean;
}

/** Changes the garage's own status of a saved document in place, based on the version shown. */
export function CustomStatusCell({ document, name, statuses, quiet }: CustomStatusCellProps) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [word, show] = useOptimistic(document.user_status);
  const choose = (user_status: string | null) =>
    start(async () => {
      show(user_status);
      const answer = await changeStatus({ id: document.id, version: document.version, user_status });
      if (answer.ok) router.refresh();
      else toast.error(answer.error.message);
    });
  return (
    <CustomStatusMenu
      word={word}
      statuses={statuses}
      type={document.type}
      of={name}
      pending={pending}
      quiet={quiet}
      onChoose={choose}
    />
  );
}
