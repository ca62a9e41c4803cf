"use client";

import { useState } from "react";
import { ActionDialogForm } from "@/components/documents/actions/action-dialog-form";
import { useDocumentAction } from "@/components/documents/actions/use-document-action";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { toast } from "@/components/ui/toast";
import { moveItems } from "@/lib/stock/actions";

interface MoveDialogProps {
  ids: readonly string[];
  onMoved(): void;
  onClose(): void;
}

/** Says of the ticked parts where they lie now. */
export function MoveDialog({ ids, onMoved, onClose }: MoveDialogProps) {
  const [location, setLocation] = useState("");
  const action = useDocumentAction<{ moved: number; location: string | null }>((after) => {
    toast.success(
      after.location ? `${after.moved} moved to ${after.location}` : `${after.moved} without a location now`,
    );
    onMoved();
  });
  return (
    <ActionDialogForm
      title={`Move ${ids.length === 1 ? "one part" : `${ids.length} parts`}`}
      description="Where they lie from now on. Empty, they have no location any more."
      submit="Move"
      pending={action.pending}
      problem={action.problem}
      onClose={onClose}
      onSubmit={() => action.run(() => moveItems({ stock_item_ids: [...ids], location }))}
    >
      <div className="flex flex-col gap-1.5">
        <Label htmlFor="move-location">Shelf, bin or rack</Label>
        <Input
          id="move-location"
          name="location"
          autoComplete="off"
          autoFocus
          value={location}
          onChange={({ target }) => setLocation(target.value)}
        />
      </div>
    </ActionDialogForm>
  );
}
