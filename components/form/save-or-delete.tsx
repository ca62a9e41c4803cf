"use client";

import { useDocumentAction } from "@/components/documents/actions/use-document-action";
import { Button } from "@/components/ui/button";
import type { ActionResult } from "@/lib/actions/result";
import { SubmitButton } from "./form-actions";

interface SaveOrDeleteProps {
  /** What is changed; null for what is new, which nobody can delete yet. */
  record: { id: string; version: number } | null;
  remove(record: { id: string; version: number }): Promise<ActionResult<{ id: string }>>;
  onDeleted(): void;
}

/** The end of a small form in a dialog: what is on file can be deleted there too, and it says why not where it cannot. */
export function SaveOrDelete({ record, remove, onDeleted }: SaveOrDeleteProps) {
  const removal = useDocumentAction<{ id: string }>(onDeleted);
  return (
    <>
      {removal.problem ? (
        <p role="alert" className="text-sm text-danger">
          {removal.problem.message}
        </p>
      ) : null}
      <div className="flex justify-end gap-2">
        {record ? (
          <Button
            variant="ghost"
            className="mr-auto text-danger"
            pending={removal.pending}
            onClick={() => removal.run(() => remove({ id: record.id, version: record.version }))}
          >
            Delete
          </Button>
        ) : null}
        <SubmitButton />
      </div>
    </>
  );
}
