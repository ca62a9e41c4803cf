"use client";

import type { ReactNode } from "react";
import { useDocumentAction } from "@/components/documents/actions/use-document-action";
import { Button } from "@/components/ui/button";
import type { ActionResult } from "@/lib/actions/result";
import { SubmitButton } from "./form-actions";

interface SaveOrDeleteProps {
  /** The record to update or delete; null for a new one, which cannot be deleted yet. */
  record: { id: string; version: number } | null;
  remove(record: { id: string; version: number }): Promise<ActionResult<{ id: string }>>;
  onDeleted(): void;
  /** Shown below the reason why it cannot be deleted: what to do about it. */
  wayOn?: ReactNode;
}

/** The end of a small form in a dialog: saves the record, or deletes an existing one. Shows why it cannot be deleted. */
export function SaveOrDelete({ record, remove, onDeleted, wayOn }: SaveOrDeleteProps) {
  const removal = useDocumentAction<{ id: string }>(onDeleted);
  return (
    <>
      {removal.problem ? (
        <div role="alert" className="text-sm">
          <p className="text-danger">{removal.problem.message}</p>
          {wayOn}
        </div>
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
