"use client";

import { Ban, FileText, Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { v7 as newKey } from "uuid";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { reopenCheck, voidCheck } from "@/lib/inspections/actions";
import type { CheckState } from "@/lib/inspections/rules/check-states";

interface CheckMenuProps {
  id: string;
  state: CheckState;
  rights: { reopen: boolean; void: boolean };
}

/** What can be done with a check as a whole. */
export function CheckMenu({ id, state, rights }: CheckMenuProps) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [voiding, setVoiding] = useState(false);
  const key = useRef(newKey());
  const reopen = () =>
    start(async () => {
      const answer = await reopenCheck({ id, key: key.current });
      key.current = newKey();
      if (!answer.ok) toast.error(answer.error.message);
      router.refresh();
    });
  return (
    <>
      {state === "finished" ? (
        <Button asChild>
          <a href={`/workshop/checks/${id}/pdf`} target="_blank" rel="noreferrer">
            <FileText aria-hidden />
            PDF
          </a>
        </Button>
      ) : null}
      {state === "finished" && rights.reopen ? (
        <Button pending={pending} onClick={reopen}>
          <Undo2 aria-hidden />
          Reopen
        </Button>
      ) : null}
      {state !== "void" && rights.void ? (
        <Button variant="ghost" onClick={() => setVoiding(true)}>
          <Ban aria-hidden />
          Void
        </Button>
      ) : null}
      {voiding ? <VoidDialog id={id} close={() => setVoiding(false)} /> : null}
    </>
  );
}

function VoidDialog({ id, close }: { id: string; close(): void }) {
  const [key] = useState(() => newKey());
  const form = useActionForm(voidCheck, {
    onSaved() {
      toast.success("The check does not count any more");
      close();
    },
  });
  return (
    <Dialog open onOpenChange={(open) => (open ? null : close())}>
      <DialogContent title="Make this check void">
        <DialogBody className="pb-4">
          <Form form={form} hidden={{ id, key }} unguarded className="gap-4">
            <TextField name="reason" label="Why it does not count" required autoFocus maxLength={400} />
            <SubmitButton className="justify-self-end">Make void</SubmitButton>
          </Form>
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}
