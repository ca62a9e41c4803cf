"use client";

import { Plus, UserRound } from "lucide-react";
import { useState } from "react";
import { CheckboxField } from "@/components/form/check-fields";
import { TelephoneField, TextareaField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { FieldGrid } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { createContact, deleteContact, updateContact } from "@/lib/customers/actions";
import type { CustomerContact } from "@/lib/details/queries/customer-details";
import { EmailLink, TelephoneLink } from "./contact-links";

interface ContactsCardProps {
  customerId: string;
  contacts: CustomerContact[];
  mayChange: boolean;
}

/** The contacts of a customer: who may approve work, who may be billed. */
export function ContactsCard({ customerId, contacts, mayChange }: ContactsCardProps) {
  const [open, setOpen] = useState<CustomerContact | "new" | null>(null);
  if (!mayChange && contacts.length === 0) return null;
  return (
    <Card>
      <CardHeader
        title="Contacts"
        actions={
          mayChange ? (
            <Button size="sm" onClick={() => setOpen("new")}>
              <Plus aria-hidden />
              Add<span className="sr-only"> a contact</span>
            </Button>
          ) : null
        }
      />
      {contacts.length === 0 ? (
        <p className="px-4 py-3 text-sm text-muted-foreground">Nobody else yet.</p>
      ) : (
        <ul className="divide-y">
          {contacts.map((contact) => (
            <li key={contact.id} className="flex gap-3 px-4 py-2.5 text-sm">
              <UserRound aria-hidden className="mt-0.5 size-4 shrink-0 text-muted-foreground" />
              <div className="min-w-0 flex-1">
                <p className="font-medium">
                  {contact.name}{" "}
                  {contact.role ? (
                    <span className="font-normal text-muted-foreground">{contact.role}</span>
                  ) : null}
                </p>
                <p className="flex flex-wrap gap-x-3">
                  <TelephoneLink number={contact.mobile} />
                  <TelephoneLink number={contact.telephone} />
                  <EmailLink email={contact.email} />
                </p>
                {contact.notes ? <p className="text-muted-foreground">{contact.notes}</p> : null}
                <p className="flex flex-wrap gap-1 empty:hidden">
                  {contact.may_approve ? <Badge tone="success">may approve work</Badge> : null}
                  {contact.may_be_billed ? <Badge tone="info">may be billed</Badge> : null}
                </p>
              </div>
              {mayChange ? (
                <Button size="sm" variant="ghost" onClick={() => setOpen(contact)}>
                  Edit<span className="sr-only"> {contact.name}</span>
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {mayChange && open ? (
        <ContactDialog
          key={open === "new" ? "new" : open.id}
          customerId={customerId}
          contact={open === "new" ? null : open}
          close={() => setOpen(null)}
        />
      ) : null}
    </Card>
  );
}

interface ContactDialogProps {
  customerId: string;
  contact: CustomerContact | null;
  close(): void;
}

function ContactDialog({ customerId, contact, close }: ContactDialogProps) {
  const form = useActionForm(contact ? updateContact : createContact, {
    initial: contact ? { ...contact } : {},
    onSaved() {
      toast.success("The contact is saved");
      close();
    },
  });
  const remove = async () => {
    if (!contact) return;
    const answer = await deleteContact({ id: contact.id, version: contact.version });
    if (!answer.ok) return toast.error(answer.error.message);
    toast.success("The contact is removed");
    close();
  };
  return (
    <Dialog open onOpenChange={(open) => (open ? null : close())}>
      <DialogContent title={contact ? "Edit contact" : "New contact"}>
        <Form
          form={form}
          unguarded
          hidden={contact ? { id: contact.id, version: contact.version } : { customer_id: customerId }}
          className="min-h-0 gap-2"
        >
          <DialogBody>
            <FieldGrid>
              <TextField name="name" label="Name" required autoFocus />
              <TextField name="role" label="Role" placeholder="Driver, wife, accounts" />
              <TelephoneField name="mobile" label="Mobile" />
              <TelephoneField name="telephone" label="Telephone" />
              <TextField name="email" label="E-mail" type="email" className="sm:col-span-6" />
              <CheckboxField name="may_approve" label="May approve work" />
              <CheckboxField name="may_be_billed" label="May be billed" />
              <TextareaField name="notes" label="Notes" rows={2} className="sm:col-span-6" />
            </FieldGrid>
          </DialogBody>
          <DialogFooter>
            {contact ? (
              <Button variant="ghost" className="text-danger sm:mr-auto" onClick={remove}>
                Remove
              </Button>
            ) : null}
            <Button onClick={close}>Cancel</Button>
            <SubmitButton />
          </DialogFooter>
        </Form>
      </DialogContent>
    </Dialog>
  );
}
