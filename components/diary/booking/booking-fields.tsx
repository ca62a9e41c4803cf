"use client";

import { useCallback, useState } from "react";
import { flushSync } from "react-dom";
import { NewPartyDialog } from "@/components/editor/new-party-dialog";
import { PartyPanel } from "@/components/editor/party-panel";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import type { ActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import type { BookingChoices } from "@/lib/appointments/queries/booking/booking-choices";
import type { BookingStart } from "@/lib/appointments/rules/booking-start";
import { OUTSIDE_HOURS } from "@/lib/appointments/rules/opening";
import { BookingNotices } from "./booking-notices";
import { type TypedBooking, useBookingTimes } from "./booking-times";
import { FreeOffers } from "./free-offers";
import { PlaceFields } from "./place-fields";
import { SentValue } from "./sent-value";
import { TimeInShort } from "./time-in-short";
import { useBookingParty } from "./use-booking-party";
import { WhenFields } from "./when-fields";
import { WorkFields } from "./work-fields";

type Field =
  | "id"
  | "version"
  | "customer_id"
  | "vehicle_id"
  | "document_id"
  | "starts_at"
  | "ends_at"
  | "duration_minutes"
  | "confirmed_outside_hours";

export interface BookingFieldsProps {
  form: ActionForm;
  choices: BookingChoices;
  start: BookingStart | null;
  initial: TypedBooking & { vehicle_id: string; customer_id: string };
  hidden: { [K in Field]?: string | number };
  /** The appointment that is changed; null for a new one. */
  movingId: string | null;
  mayAdd: boolean;
  submit: string;
  cancelHref: string;
  /** Called before anything is sent. */
  onSubmit?(form: HTMLFormElement): void;
}

const LABELS = {
  ends_at: "Its end",
  customer_id: "Customer",
  vehicle_id: "Vehicle",
  document_id: "Document",
};

/** The fields of an appointment in the order of a telephone call: who, what for, when, where. */
export function BookingFields(props: BookingFieldsProps) {
  const { form, choices, initial, hidden, movingId, mayAdd } = props;
  const times = useBookingTimes(initial);
  const [added, setAdded] = useState<string | null>(null);
  const { ref } = form;
  const goOn = useCallback(() => {
    requestAnimationFrame(() => firstEmpty(ref.current)?.focus());
  }, [ref]);
  const { finder, party, release } = useBookingParty(props.start, initial, goOn);
  const { typed } = times;
  const unknown = !party.customer_id && !party.vehicle_id;

  function take(values: Partial<TypedBooking>) {
    flushSync(() => times.set(values));
    ref.current?.requestSubmit();
  }
  const checked: ActionForm = {
    ...form,
    onSubmit(event) {
      event.preventDefault();
      if (!times.check()) return void firstUnread(event.currentTarget, times.read.problems)?.focus();
      props.onSubmit?.(event.currentTarget);
      form.onSubmit(event);
    },
  };

  return (
    <>
      <Form
        form={checked}
        hidden={hidden}
        labels={LABELS}
        explain={(problem) =>
          problem.message === OUTSIDE_HOURS ? (
            <Button size="sm" className="mt-2" onClick={() => take({ confirmed_outside_hours: true })}>
              Book it all the same
            </Button>
          ) : null
        }
      >
        <SentValue name="customer_id" value={party.customer_id} />
        <SentValue name="vehicle_id" value={party.vehicle_id} />
        <input type="hidden" name="confirmed_outside_hours" value={String(typed.confirmed_outside_hours)} />
        <TimeInShort times={times} />
        <PartyPanel
          finder={finder}
          today={choices.today}
          autoFocus={unknown}
          error={form.errorOf("customer_id") ?? form.errorOf("vehicle_id")}
          onNew={mayAdd ? setAdded : null}
          onRelease={release}
        >
          {finder.start ? (
            <BookingNotices start={finder.start} date={typed.date} exceptId={movingId} />
          ) : null}
        </PartyPanel>
        <WorkFields
          times={times}
          packages={choices.packages}
          types={choices.types}
          statuses={choices.statuses}
          unknown={unknown}
        />
        <WhenFields times={times} />
        <PlaceFields
          times={times}
          bays={choices.bays}
          technicians={choices.technicians}
          courtesyCars={choices.courtesy_cars}
          today={choices.today}
          timeZone={choices.time_zone}
          movingId={movingId}
        />
        <FreeOffers
          times={times}
          bays={choices.bays}
          courtesyCars={choices.courtesy_cars}
          timeZone={choices.time_zone}
          movingId={movingId}
          onTake={take}
        />
        <FormActions
          submit={props.submit}
          cancelHref={props.cancelHref}
          className="-bottom-5 bg-popover md:-bottom-5"
        />
      </Form>
      {added !== null ? (
        <NewPartyDialog
          typed={added}
          customerId={party.customer_id || null}
          onVehicle={(vehicle_id, customer_id) => {
            setAdded(null);
            void finder.find({ vehicle_id, customer_id });
          }}
          onCustomer={(customer_id) => {
            setAdded(null);
            void finder.find({ customer_id, without_vehicle: true });
          }}
          onClose={() => setAdded(null)}
        />
      ) : null}
    </>
  );
}

const control = (form: HTMLFormElement | null, name: string) =>
  form?.querySelector<HTMLInputElement>(`[data-field="${name}"], [name="${name}"]:not([type="hidden"])`);

/** Where to go on once it is known whom it is for. */
function firstEmpty(form: HTMLFormElement | null): HTMLElement | null | undefined {
  const empty = ["appointment_type", "starts_at"]
    .map((name) => control(form, name))
    .find((one) => one?.value === "");
  return empty ?? control(form, "duration_minutes");
}

const FIELD_OF = { time: "starts_at", duration: "duration_minutes", promised: "promised_at" } as const;

function firstUnread(form: HTMLFormElement, problems: Partial<Record<keyof typeof FIELD_OF, string>>) {
  const [name] = (["time", "duration", "promised"] as const).filter((one) => problems[one]);
  return name ? control(form, FIELD_OF[name]) : null;
}
