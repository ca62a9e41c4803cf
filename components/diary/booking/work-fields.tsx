"use client";

import { useId } from "react";
import { CheckboxField } from "@/components/form/check-fields";
import { Field } from "@/components/form/field";
import { SelectField, TextareaField, TextField } from "@/components/form/fields";
import { useForm } from "@/components/form/form";
import { FieldGrid } from "@/components/form/form-layout";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import type { BookingPackage } from "@/lib/appointments/queries/booking/booking-choices";
import { durationWords } from "@/lib/appointments/rules/typed-times";
import type { BookingTimes } from "./booking-times";

interface WorkFieldsProps {
  times: BookingTimes;
  packages: readonly BookingPackage[];
  types: readonly string[];
  statuses: readonly string[];
  /** Nobody on file was chosen: the registration is typed, and who it is goes into the notes. */
  unknown: boolean;
}

/** What it is booked for. A package fills in the type and how long it takes. */
export function WorkFields({ times, packages, types, statuses, unknown }: WorkFieldsProps) {
  const { typed, set } = times;
  const listId = useId();
  const form = useForm();
  return (
    <FieldGrid>
      {packages.length > 0 ? <PackageChoice times={times} packages={packages} /> : null}
      <Field name="appointment_type" label="What for" className="sm:col-span-3">
        {(control) => (
          <>
            <Input
              {...control}
              list={listId}
              maxLength={80}
              value={typed.appointment_type}
              placeholder="MOT, service, brakes"
              onChange={({ target }) => set({ appointment_type: target.value })}
            />
            <datalist id={listId}>
              {types.map((type) => (
                <option key={type} value={type} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      {unknown ? (
        <TextField
          name="registration"
          label="Registration"
          maxLength={20}
          autoCapitalize="characters"
          spellCheck={false}
        />
      ) : null}
      <TextareaField
        name="description"
        label={unknown ? "Name, telephone and notes" : "Notes"}
        rows={2}
        maxLength={4000}
        className="sm:col-span-6"
      />
      {statuses.length > 0 ? (
        <SelectField
          name="user_status"
          label="Own status"
          blank="None"
          options={withOwn(statuses, form.initial.user_status).map((name) => ({ value: name, label: name }))}
        />
      ) : null}
      <CheckboxField
        name="waits"
        label="The customer waits"
        hint="Otherwise the vehicle is left here"
        className="sm:col-span-3"
      />
    </FieldGrid>
  );
}

/** A status that is no longer in the garage's list stays on the appointment that has it. */
const withOwn = (statuses: readonly string[], own: unknown): readonly string[] =>
  typeof own === "string" && own && !statuses.includes(own) ? [own, ...statuses] : statuses;

function PackageChoice({ times, packages }: Pick<WorkFieldsProps, "times" | "packages">) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1.5 sm:col-span-3">
      <Label htmlFor={id}>Package</Label>
      <Select
        id={id}
        defaultValue=""
        onChange={({ target }) => {
          const chosen = packages.find((one) => one.id === target.value);
          if (!chosen) return;
          times.set({
            appointment_type: chosen.name.slice(0, 80),
            ...(chosen.minutes ? { duration: durationWords(chosen.minutes) } : {}),
          });
        }}
      >
        <option value="">None</option>
        {packages.map(({ id, name, minutes }) => (
          <option key={id} value={id}>
            {minutes ? `${name} (${durationWords(minutes)})` : name}
          </option>
        ))}
      </Select>
    </div>
  );
}
