"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { likenessFields, useCustomersOnFile } from "@/components/customers/already-on-file";
import { CheckboxField } from "@/components/form/check-fields";
import { TelephoneField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { FieldGrid } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { marksOf, useVehiclesOnFile } from "@/components/vehicles/already-on-file";
import { Plate } from "@/components/vehicles/plate";
import { PlateLookupNote } from "@/components/vehicles/plate-lookup-note";
import { RegistrationField } from "@/components/vehicles/registration-field";
import { usePlateLookup } from "@/components/vehicles/use-plate-lookup";
import { shownTelephone } from "@/lib/core/telephone";
import { createCustomer } from "@/lib/customers/actions";
import { createVehicle } from "@/lib/vehicles/actions";
import { classifyRegistration } from "@/lib/vehicles/rules/registration";

interface NewPartyDialogProps {
  /** What was typed when nothing was found: a registration or a name. */
  typed: string;
  /** The owner of the new vehicle, if already known. */
  customerId: string | null;
  onVehicle(vehicleId: string, customerId: string): void;
  onCustomer(customerId: string): void;
  onClose(): void;
}

/** Adds a new customer and vehicle without leaving the document. */
export function NewPartyDialog(props: NewPartyDialogProps) {
  const { typed, customerId, onClose } = props;
  const [owner, setOwner] = useState(customerId);
  const isPlate = looksLikePlate(typed);
  return (
    <Dialog open onOpenChange={(open) => (open ? null : onClose())}>
      <DialogContent
        title={owner ? "New vehicle" : "New customer"}
        description={owner ? "Their vehicle; Enter adds it." : "Who pays; the vehicle comes next."}
        className="sm:max-w-2xl"
      >
        <DialogBody className="pb-5">
          {owner ? (
            <NewCar {...props} owner={owner} plate={isPlate ? typed : ""} />
          ) : (
            <NewCustomer {...props} name={isPlate ? "" : typed} onTaken={setOwner} />
          )}
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}

/**
 * Whether a text looks like a registration, including foreign and unusual ones, rather than a telephone
 * number, postcode or name.
 */
const looksLikePlate = (typed: string): boolean =>
  classifyRegistration(typed) !== null ||
  (/\d/.test(typed) &&
    /[a-z]/i.test(typed) &&
    typed.replace(/\s/g, "").length <= 9 &&
    !/^[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i.test(typed.trim()));

function NewCustomer({ name, onTaken }: NewPartyDialogProps & { name: string; onTaken(id: string): void }) {
  const [likeness, setLikeness] = useState({});
  const { similar } = useCustomersOnFile(likeness);
  const form = useActionForm(createCustomer, {
    initial: { surname: /\d/.test(name) ? "" : name, reminders_allowed: true, classification: "retail" },
    onSaved: ({ id }) => onTaken(id),
  });
  const refused = form.problem?.code === "CONFLICT" ? { ...form.problem, details: [] } : null;
  return (
    <div
      onInput={({ target }) => {
        const of = target instanceof HTMLInputElement ? target.form : null;
        if (of) setLikeness(likenessFields(of));
      }}
    >
      <Form form={refused ? { ...form, problem: refused } : form} unguarded className="gap-4">
        {similar.length > 0 ? (
          <Alert tone="warning" title="Already on file?">
            <span className="mt-1.5 flex flex-wrap gap-1.5">
              {similar.map((one) => (
                <Button key={one.id} size="sm" onClick={() => onTaken(one.id)}>
                  {one.name}
                  <span className="font-normal text-muted-foreground">
                    {[shownTelephone(one.mobile ?? one.telephone), one.postcode].filter(Boolean).join(" · ")}
                  </span>
                </Button>
              ))}
            </span>
          </Alert>
        ) : null}
        {refused || similar.length > 0 ? (
          <CheckboxField name="confirmed_not_duplicate" label="This is somebody else" />
        ) : null}
        <FieldGrid>
          <TextField
            name="surname"
            label="Surname"
            autoFocus
            autoCapitalize="words"
            className="sm:col-span-2"
          />
          <TextField name="forename" label="Forename" autoCapitalize="words" className="sm:col-span-2" />
          <TextField name="company_name" label="Company" autoCapitalize="words" className="sm:col-span-2" />
          <TelephoneField name="mobile" label="Mobile" className="sm:col-span-2" />
          <TelephoneField name="telephone" label="Telephone" className="sm:col-span-2" />
          <TextField name="email" label="E-mail" type="email" className="sm:col-span-2" />
          <TextField name="house_no" label="House" className="sm:col-span-1" />
          <TextField name="road" label="Road" className="sm:col-span-2" />
          <TextField name="town" label="Town" className="sm:col-span-2" />
          <TextField name="postcode" label="Postcode" autoCapitalize="characters" className="sm:col-span-1" />
        </FieldGrid>
        <SubmitButton className="self-end">Add</SubmitButton>
      </Form>
    </div>
  );
}

/** What DVSA and DVLA know and the short form does not show. */
const UNSEEN = [
  "engine_cc",
  "co2",
  "euro_status",
  "date_of_registration",
  "mot_expiry",
  "tax_due",
  "off_road",
] as const;

const unseenOf = (
  filled: Readonly<Record<string, unknown>>,
): Partial<Record<(typeof UNSEEN)[number], string>> =>
  Object.fromEntries(UNSEEN.flatMap((name) => (filled[name] ? [[name, String(filled[name])]] : [])));

function NewCar({
  owner,
  plate,
  onVehicle,
  onCustomer,
}: NewPartyDialogProps & { owner: string; plate: string }) {
  const [marks, setMarks] = useState({ registration: plate, vin: "" });
  const onFile = useVehiclesOnFile(marks);
  const form = useActionForm(createVehicle, {
    initial: { registration: plate },
    onSaved: ({ id }) => onVehicle(id, owner),
  });
  const { lookup, look } = usePlateLookup({
    fill: form.fill,
    typed: () => new FormData(form.ref.current ?? undefined),
  });
  const lookAtOnce = useEffectEvent(() => void look(plate));
  useEffect(() => {
    if (plate) lookAtOnce();
  }, [plate]);
  const refused = form.problem?.code === "CONFLICT" ? { ...form.problem, details: [] } : null;
  return (
    <div
      onInput={({ target }) => {
        const of = target instanceof HTMLInputElement ? target.form : null;
        if (of) setMarks(marksOf(of));
      }}
    >
      <Form
        form={refused ? { ...form, problem: refused } : form}
        hidden={{ customer_id: owner, ...unseenOf(form.initial) }}
        unguarded
        className="gap-4"
      >
        {onFile.map((car) => (
          <Alert
            key={car.id}
            tone="warning"
            title="On file already"
            actions={
              <Button size="sm" onClick={() => onVehicle(car.id, owner)}>
                Use this vehicle
              </Button>
            }
          >
            <span className="flex flex-wrap items-center gap-2">
              <Plate registration={car.registration} />
              {[car.make, car.model].filter(Boolean).join(" ")}
              {car.customer_name ? ` of ${car.customer_name}` : ""}
            </span>
          </Alert>
        ))}
        {refused || onFile.length > 0 ? (
          <CheckboxField name="confirmed_not_duplicate" label="This is another vehicle" />
        ) : null}
        <FieldGrid>
          <RegistrationField
            name="registration"
            label="Registration"
            autoFocus={!plate}
            onLeave={look}
            className="sm:col-span-2"
          />
          <TextField
            name="make"
            label="Make"
            autoFocus={Boolean(plate)}
            autoCapitalize="characters"
            className="sm:col-span-2"
          />
          <TextField name="model" label="Model" className="sm:col-span-2" />
          <TextField name="colour" label="Colour" className="sm:col-span-2" />
          <TextField name="fuel_type" label="Fuel" className="sm:col-span-2" />
          <TextField name="vin" label="VIN" spellCheck={false} className="sm:col-span-2" />
          <PlateLookupNote lookup={lookup} />
        </FieldGrid>
        <div className="flex justify-end gap-2">
          <Button onClick={() => onCustomer(owner)}>Without a vehicle</Button>
          <SubmitButton>Add</SubmitButton>
        </div>
      </Form>
    </div>
  );
}
