"use client";

import { useState } from "react";
import { v7 as newId } from "uuid";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { addReader } from "@/lib/card-readers/actions";

/** Adds the reader that shows a code; in a test account, also one without a device. */
export function AddReader({ live }: { live: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button size="sm">Add a reader</Button>
      </DialogTrigger>
      <DialogContent
        title="Add a card reader"
        description="On the reader: Settings, Generate pairing code. It shows three words."
      >
        <DialogBody className="pb-5">
          <AddForm live={live} onSaved={() => setOpen(false)} />
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}

function AddForm({ live, onSaved }: { live: boolean; onSaved(): void }) {
  const [id] = useState(() => newId());
  const form = useActionForm(addReader, {
    initial: { id, name: "Counter" },
    onSaved: ({ name }) => {
      onSaved();
      toast.success(`${name} is added`);
    },
  });
  return (
    <Form form={form} unguarded className="gap-4">
      <input type="hidden" name="id" value={id} />
      <TextField name="name" label="What you call it" required autoComplete="off" />
      <TextField
        name="code"
        label="Its code"
        required
        autoComplete="off"
        spellCheck={false}
        placeholder="puppies-plug-could"
        hint={live ? undefined : "Test account: “simulated” adds one without a device, for trying it out."}
      />
      <SubmitButton className="self-end">Add it</SubmitButton>
    </Form>
  );
}
