"use client";

import { CalendarPlus, Plus } from "lucide-react";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { formatMoney } from "@/components/ui/money";
import { MoveButton } from "@/components/ui/move-button";
import { useOrder } from "@/components/ui/use-order";
import { durationWords } from "@/lib/appointments/rules/typed-times";
import { orderOnlineServices } from "@/lib/online-booking/actions";
import type { ListedService } from "@/lib/online-booking/queries/setup";
import { type PackageChoice, ServiceDialog } from "./service-dialog";

interface ServiceListProps {
  services: readonly ListedService[];
  packages: readonly PackageChoice[];
  /** The skills that technicians have. */
  skills: readonly string[];
}

/** What customers can book, in the order in which they see it. */
export function ServiceList({ services, packages, skills }: ServiceListProps) {
  const [open, setOpen] = useState<ListedService | "new" | null>(null);
  const { shown, move } = useOrder(services, orderOnlineServices);

  return (
    <Card>
      <CardHeader
        title="What customers can book"
        description="In the order in which they see it"
        actions={
          <Button size="sm" onClick={() => setOpen("new")}>
            <Plus aria-hidden />
            Add<span className="sr-only"> a service</span>
          </Button>
        }
      />
      {shown.length === 0 ? (
        <EmptyState icon={CalendarPlus} title="Nothing is offered yet">
          Begin with what fits every car: an MOT, a service, a check of the brakes.
        </EmptyState>
      ) : (
        <ul className="divide-y">
          {shown.map((service, at) => (
            <li
              key={service.id}
              className="relative flex items-center gap-3 px-4 py-2 text-sm hover:bg-accent/50"
            >
              <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1">
                <button
                  type="button"
                  onClick={() => setOpen(service)}
                  className="min-w-0 text-left font-medium break-words after:absolute after:inset-0"
                >
                  {service.name}
                </button>
                <span className="text-muted-foreground tabular-nums">
                  {service.shown_price_gross === null
                    ? "Price on request"
                    : formatMoney(service.shown_price_gross)}
                </span>
                <span className="text-muted-foreground">
                  {service.minutes === null ? "" : durationWords(service.minutes)}
                </span>
                {service.active ? null : <Badge tone="outline">Not offered</Badge>}
                {service.active && service.minutes === null ? (
                  <Badge tone="warning">Not offered: say how long it takes</Badge>
                ) : null}
                {service.active && service.never_free ? (
                  <Badge tone="warning">{service.never_free}</Badge>
                ) : null}
              </div>
              <span className="relative z-10 flex shrink-0">
                <MoveButton name={service.name} way="up" disabled={at === 0} onMove={() => move(at, -1)} />
                <MoveButton
                  name={service.name}
                  way="down"
                  disabled={at === shown.length - 1}
                  onMove={() => move(at, 1)}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      {open ? (
        <ServiceDialog
          service={open === "new" ? null : open}
          packages={packages}
          skills={skills}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Card>
  );
}
