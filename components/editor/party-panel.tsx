"use client";

import { CircleAlert, TriangleAlert, X } from "lucide-react";
import Link from "next/link";
import { memo, type ReactNode } from "react";
import { PendingKeyboardOwner } from "@/components/keyboard/keyboard-owner";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { formatDate } from "@/components/ui/date";
import { formatMoney } from "@/components/ui/money";
import { DueBadge } from "@/components/vehicles/due-badge";
import { Plate } from "@/components/vehicles/plate";
import { fullDate } from "@/lib/core/dates/date-words";
import { shownTelephone } from "@/lib/core/telephone";
import type { StartCustomer, Warning } from "@/lib/documents/rules/starting/start";
import type { StartVehicle } from "@/lib/documents/schema/start-responses";
import { isGone, offRoadHint } from "@/lib/vehicles/rules/off-road";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import { StartField } from "./start-field";
import { useComing } from "./use-coming";
import type { StartFinder } from "./use-start";

interface PartyPanelProps {
  finder: StartFinder;
  today: string;
  autoFocus: boolean;
  error: string | undefined;
  /** Null for users who may add neither customers nor vehicles. */
  onNew: ((typed: string) => void) | null;
  onRelease(what: "vehicle" | "customer"): void;
  children: ReactNode;
}

/**
 * Whose document it is: the vehicle on the left, the customer who pays on the right, and what to know about
 * both below.
 */
export const PartyPanel = memo(function PartyPanel(props: PartyPanelProps) {
  const { finder, today, autoFocus, error, onNew, onRelease, children } = props;
  const { start } = finder;
  const vehicle = start?.vehicle ?? null;
  const customer = start?.customer ?? null;
  const coming = useComing(finder.pending, start !== null);
  return (
    <Card className="overflow-visible">
      {/* At a counter one types on: it is kept for the field that comes next. */}
      {coming ? <PendingKeyboardOwner isPage /> : null}
      <h2 className="sr-only">Vehicle and customer</h2>
      {!vehicle && !customer ? (
        <div className="p-3">
          <StartField finder={finder} autoFocus={autoFocus} onNew={onNew} />
        </div>
      ) : (
        <div className="grid gap-x-6 gap-y-3 p-3 md:grid-cols-2">
          {vehicle ? (
            <VehicleSide vehicle={vehicle} today={today} onRelease={() => onRelease("vehicle")} />
          ) : (
            <CarChooser finder={finder} customer={customer} onNew={onNew} />
          )}
          {customer ? (
            <CustomerSide customer={customer} onRelease={() => onRelease("customer")} />
          ) : vehicle ? (
            <StartField finder={finder} forCustomer={{ vehicle_id: vehicle.id }} autoFocus onNew={onNew} />
          ) : null}
        </div>
      )}
      {error ? <p className="px-3 pb-2 text-sm text-danger">{error}</p> : null}
      {start && start.warnings.length > 0 ? <Warnings warnings={start.warnings} customer={customer} /> : null}
      {children}
    </Card>
  );
});

function VehicleSide({
  vehicle,
  today,
  onRelease,
}: {
  vehicle: StartVehicle;
  today: string;
  onRelease(): void;
}) {
  const { make, model, derivative, colour, fuel_type, engine_cc } = vehicle;
  return (
    <div className="flex min-w-0 gap-3">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <Plate registration={vehicle.registration} size="md" />
          <Link
            href={`/vehicles/${vehicle.id}`}
            prefetch={false}
            className="min-w-0 truncate text-base font-semibold hover:underline"
          >
            {[make, model].filter(Boolean).join(" ") || "Unknown vehicle"}
          </Link>
          <DueBadge label="MOT" expiry={vehicle.mot_expiry} today={today} asDate />
        </p>
        <p className="mt-1 truncate text-sm text-muted-foreground">
          {[derivative, colour?.toLowerCase(), fuel_type?.toLowerCase(), engine_cc && `${engine_cc} cc`]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <p className="truncate text-sm text-muted-foreground">
          {vehicle.last_mileage
            ? `${vehicle.last_mileage.toLocaleString("en-GB")} miles${vehicle.last_seen ? ` on ${fullDate(vehicle.last_seen)}` : ""}`
            : "No mileage known"}
          {vehicle.old_plate ? ` · formerly ${formatRegistration(vehicle.old_plate)}` : ""}
        </p>
      </div>
      <Release label="Another vehicle" onClick={onRelease} />
    </div>
  );
}

function CustomerSide({ customer, onRelease }: { customer: StartCustomer; onRelease(): void }) {
  const { labour_discount_percent, parts_discount_percent } = customer;
  const terms = [
    customer.account_customer ? `Account, ${customer.credit_terms ?? 30} days` : null,
    `${formatMoney(customer.labour_rate)}/h`,
    /[1-9]/.test(labour_discount_percent) ? `labour −${Number(labour_discount_percent)}%` : null,
    /[1-9]/.test(parts_discount_percent) ? `parts −${Number(parts_discount_percent)}%` : null,
    customer.trade_parts ? "trade prices" : null,
    /[1-9]/.test(customer.balance) ? `owes ${formatMoney(customer.balance)}` : null,
  ];
  return (
    <div className="flex min-w-0 gap-3 max-md:border-t max-md:pt-3">
      <div className="min-w-0 flex-1">
        <p className="flex items-center gap-2">
          <Link
            href={`/customers/${customer.id}`}
            prefetch={false}
            className="min-w-0 truncate text-base font-semibold hover:underline"
          >
            {customer.name}
          </Link>
          {customer.account_number ? <Badge tone="outline">{customer.account_number}</Badge> : null}
        </p>
        <p className="mt-1 truncate text-sm text-muted-foreground">
          {[shownTelephone(customer.mobile ?? customer.telephone), customer.address]
            .filter(Boolean)
            .join(" · ") || "No telephone, no address"}
        </p>
        <p className="text-sm text-muted-foreground">{terms.filter(Boolean).join(" · ")}</p>
      </div>
      <Release label="Another customer" onClick={onRelease} />
    </div>
  );
}

function Release({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <Button size="icon-sm" variant="ghost" aria-label={label} title={label} onClick={onClick}>
      <X aria-hidden />
    </Button>
  );
}

/** A choice of the customer's vehicles; a document need not have one. */
function CarChooser({
  finder,
  customer,
  onNew,
}: Pick<PartyPanelProps, "finder" | "onNew"> & { customer: StartCustomer | null }) {
  return (
    <div className="min-w-0">
      <p className="text-sm text-muted-foreground">
        {finder.start?.vehicles.length ? "Which vehicle?" : "No vehicle on file"}
      </p>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        {finder.start?.vehicles.slice(0, 12).map((car, i) => (
          <Button
            key={car.id}
            size="sm"
            autoFocus={i === 0}
            onClick={() => void finder.find({ vehicle_id: car.id, customer_id: customer?.id ?? null })}
          >
            <Plate registration={car.registration} />
            <span className="max-w-32 truncate">{car.model}</span>
          </Button>
        ))}
        {onNew ? (
          <Button size="sm" variant="ghost" onClick={() => onNew("")}>
            New vehicle
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function Warnings({ warnings, customer }: { warnings: readonly Warning[]; customer: StartCustomer | null }) {
  return (
    <ul className="flex flex-wrap gap-1.5 border-t px-3 py-2" aria-label="Before you start">
      {warnings.map((warning) => {
        const { tone, text } = warningLook(warning, customer);
        const Icon = tone === "danger" ? CircleAlert : TriangleAlert;
        return (
          <li key={warning.kind}>
            <Badge tone={tone}>
              <Icon aria-hidden />
              {text}
            </Badge>
          </li>
        );
      })}
    </ul>
  );
}

function warningLook(
  warning: Warning,
  customer: StartCustomer | null,
): { tone: "danger" | "warning" | "info"; text: string } {
  switch (warning.kind) {
    case "on_stop":
      return { tone: "danger", text: "On stop: no more credit until paid" };
    case "over_limit":
      return {
        tone: "danger",
        text: `${formatMoney(warning.over)} over the limit of ${formatMoney(customer?.credit_limit ?? "0")}`,
      };
    case "overdue":
      return { tone: "warning", text: `${formatMoney(warning.amount)} overdue` };
    case "off_road":
      return { tone: isGone(warning.state) ? "danger" : "warning", text: offRoadHint(warning.state) };
    case "mot_expired":
      return {
        tone: "danger",
        text: `MOT expired ${fullDate(warning.date)}`,
      };
    case "mot_due":
      return { tone: "warning", text: `MOT due ${formatDate(warning.date)}` };
    case "tax_free":
      return { tone: "info", text: "Charged no VAT" };
    case "open_work":
      return {
        tone: "warning",
        text: `${warning.count} ${warning.count === 1 ? "job" : "jobs"} advised or deferred`,
      };
    case "no_owner":
      return { tone: "warning", text: "No known owner" };
  }
}
