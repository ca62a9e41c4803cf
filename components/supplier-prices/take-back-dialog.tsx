"use client";

import { Undo2 } from "lucide-react";
import { ConfirmDialog } from "@/components/import/confirm-dialog";
import { Button } from "@/components/ui/button";
import { takeBackPriceFile } from "@/lib/supplier-prices/actions";

interface TakeBackDialogProps {
  supplierId: string;
  file: { id: string; file_name: string };
}

/** Undoes the taking in of the last price file, after the user has confirmed it. */
export function TakeBackDialog({ supplierId, file }: TakeBackDialogProps) {
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm">
          <Undo2 aria-hidden />
          Take back
        </Button>
      }
      title="Take the file back?"
      description={file.file_name}
      leave="Keep it"
      confirm="Take it back"
      said="The file is taken back"
      act={() => takeBackPriceFile({ supplier_id: supplierId, file_id: file.id })}
    >
      <p>
        The prices that it brought go, and those that they replaced stand again; so do the costs of stock
        items that it set.
      </p>
    </ConfirmDialog>
  );
}
