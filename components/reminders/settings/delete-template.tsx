"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionDialogForm } from "@/components/documents/actions/action-dialog-form";
import { useDocumentAction } from "@/components/documents/actions/use-document-action";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { deleteReminderTemplate } from "@/lib/reminders/actions";
import type { ReminderTemplateRow } from "@/lib/reminders/responses";

/** Deletes a template on which no reminder waits, after asking. */
export function DeleteTemplate({ template }: { template: ReminderTemplateRow }) {
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const { id, version, name } = template;
  const removal = useDocumentAction<{ id: string }>(() => {
    toast.success(`${name} is deleted`);
    router.push("/settings/reminders");
  });
  return (
    <>
      <Button variant="ghost" className="mr-auto text-danger" onClick={() => setAsking(true)}>
        Delete
      </Button>
      {asking ? (
        <ActionDialogForm
          title={`Delete ${name}?`}
          description="Reminders that are over keep its name."
          submit="Delete"
          danger
          pending={removal.pending}
          problem={removal.problem}
          onClose={() => setAsking(false)}
          onSubmit={() => removal.run(() => deleteReminderTemplate({ id, version }))}
        />
      ) : null}
    </>
  );
}
