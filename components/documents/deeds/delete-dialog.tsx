"use client";

import { documentTypeName } from "@/lib/documents/types";
import type { DeedDialogProps } from "./deed";
import { DeedForm } from "./deed-form";
import { useDeed } from "./use-deed";

export function DeleteDialog({ document, deeds, onDone, onClose }: DeedDialogProps) {
  const name = `${documentTypeName(document.type).toLowerCase()} ${document.number ?? ""}`.trim();
  const deed = useDeed<{ id: string }>(() =>
    onDone(`/documents?type=${document.type}`, `The ${name} is deleted`),
  );
  return (
    <DeedForm
      title={`Delete the ${name}?`}
      description={
        document.number ? "Its number is not used again." : "It has no number yet; nothing of it is kept."
      }
      submit="Delete"
      danger
      pending={deed.pending}
      problem={deed.problem}
      onClose={onClose}
      onSubmit={() => deed.run(() => deeds.remove({ id: document.id, version: document.version } as never))}
    />
  );
}
