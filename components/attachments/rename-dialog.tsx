"use client";

import { useRouter } from "next/navigation";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { updateAttachment } from "@/lib/attachments/actions";
import type { Attachment } from "@/lib/attachments/responses";

/** Names a file anew. */
export function RenameDialog({ file, close }: { file: Attachment; close(): void }) {
  const router = useRouter();
  const form = useActionForm(updateAttachment, {
    initial: { file_name: file.file_name },
    onSaved() {
      router.refresh();
      close();
    },
  });
  return (
    <Dialog open onOpenChange={(open) => (open ? null : close())}>
      <DialogContent title="Rename the file">
        <Form form={form} unguarded hidden={{ id: file.id }} className="min-h-0 gap-2">
          <DialogBody>
            <TextField name="file_name" label="Name" required maxLength={200} />
          </DialogBody>
          <DialogFooter>
            <Button onClick={close}>Cancel</Button>
            <SubmitButton>Save</SubmitButton>
          </DialogFooter>
        </Form>
      </DialogContent>
    </Dialog>
  );
}
