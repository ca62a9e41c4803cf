"use client";

import { useState } from "react";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { splitDocument } from "@/lib/documents/actions";
import type { ActionDialogProps } from "./action";
import { ActionDialogForm } from "./action-dialog-form";
import { LineChooser } from "./line-chooser";
import { useDocumentAction } from "./use-document-action";

/** Moves lines to a document of their own: for a second payer, or for work on another day. */
export function SplitDialog({ document, onDone, onClose }: ActionDialogProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const name = documentTypeName(document.type).toLowerCase();
  const action = useDocumentAction<{ id: string; number: string | null }>(({ id }) =>
    onDone(
      `/documents/${id}`,
      `${chosen.size} ${chosen.size === 1 ? "line" : "lines"} moved to a new ${name}`,
    ),
  );
  return (
    <ActionDialogForm
      title={`Split the ${name}`}
      description="The lines that you tick go to a new one."
      submit="Split"
      pending={action.pending}
      problem={action.problem}
      onClose={onClose}
      onSubmit={() =>
        action.run(() => splitDocument({ id: document.id, version: document.version, line_ids: [...chosen] }))
      }
    >
      <LineChooser label="Lines that go" lines={document.lines} chosen={chosen} onChange={setChosen} />
    </ActionDialogForm>
  );
}
