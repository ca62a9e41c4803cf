"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { CheckboxField } from "@/components/form/check-fields";
import { SelectField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { createCalendarFeed } from "@/lib/appointments/actions";
import { feedAddress } from "./feed-address";
import { OneTimeSecret, type Secret } from "./one-time-secret";

type Named = { id: string; name: string };

type NewCalendarFeedDialogProps = {
  technicians: Named[];
  bays: Named[];
};

export function NewCalendarFeedDialog(choices: NewCalendarFeedDialogProps) {
  const [open, setOpen] = useState(false);
  const [created, setCreated] = useState<Secret | null>(null);
  return (
    <>
      <Dialog open={open} onOpenChange={setOpen}>
        <DialogTrigger asChild>
          <Button variant="primary">
            <Plus aria-hidden />
            New calendar
          </Button>
        </DialogTrigger>
        <DialogContent title="New calendar">
          <DialogBody>
            <NewCalendarFeedForm
              {...choices}
              onCreated={(feed) => {
                setOpen(false);
                setCreated(feedAddress(feed));
              }}
            />
          </DialogBody>
        </DialogContent>
      </Dialog>
      <OneTimeSecret shown={created} onClose={() => setCreated(null)} />
    </>
  );
}

type NewCalendarFeedFormProps = NewCalendarFeedDialogProps & {
  onCreated: (feed: { path: string }) => void;
};

function NewCalendarFeedForm({ technicians, bays, onCreated }: NewCalendarFeedFormProps) {
  const form = useActionForm(createCalendarFeed, {
    initial: { with_names: false },
    onSaved: onCreated,
  });
  return (
    <Form form={form} unguarded className="gap-4 pb-3">
      <SelectField
        name="technician_id"
        label="Technician"
        options={technicians.map(optionOf)}
        blank="Everybody"
        hint="Leave both as they are for the whole diary"
      />
      <SelectField name="resource_id" label="Bay" options={bays.map(optionOf)} blank="Every bay" />
      <CheckboxField
        name="with_names"
        label="With names"
        hint="Shows customers’ names and the notes as well. Without, it shows registration, what for, bay and vehicle; never prices"
      />
      <SubmitButton className="self-end">Make the calendar</SubmitButton>
    </Form>
  );
}

const optionOf = ({ id, name }: Named) => ({ value: id, label: name });
