"use client";

import { useEffect, useEffectEvent } from "react";
import { useForm } from "@/components/form/form";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/components/ui/date";
import type { Named } from "@/lib/appointments/queries/booking/booking-choices";
import { wallClock } from "@/lib/core/dates/local-time";
import type { BookingTimes, TypedBooking } from "./booking-times";
import { useFreeTimes } from "./use-free-times";

interface FreeOffersProps {
  times: BookingTimes;
  bays: readonly Named[];
  courtesyCars: readonly Named[];
  timeZone: string;
  /** The appointment that is changed. */
  movingId: string | null;
  /** Fills in an offer and saves. */
  onTake(values: Partial<TypedBooking>): void;
}

/** If the time is taken: what is free instead, each offer with one press. */
export function FreeOffers({ times, bays, courtesyCars, timeZone, movingId, onTake }: FreeOffersProps) {
  const { problem } = useForm();
  const { free, pending, failed, find } = useFreeTimes();
  const fields = problem?.code === "CONFLICT" ? problem.details.map(({ field }) => field) : [];
  const wantsTime = fields.some((field) => field === "resource_id" || field === "technician_id");
  const wantsCar = fields.includes("courtesy_car_id");
  const ask = useEffectEvent(() => {
    if (!wantsTime && !wantsCar) return;
    const { typed, read } = times;
    void find({
      starts_at: read.starts_at,
      duration_minutes: Math.min(read.minutes ?? 60, 24 * 60),
      resource_id: typed.resource_id || null,
      technician_id: typed.technician_id || null,
      ...(movingId ? { moving_id: movingId } : {}),
    });
  });
  useEffect(() => {
    if (problem) ask();
  }, [problem]);
  if (!wantsTime && !wantsCar) return null;
  const cars = courtesyCars.filter(({ id }) => free?.courtesy_cars.includes(id));
  const nothing = free && (wantsTime ? free.times.length === 0 : cars.length === 0);
  return (
    <div role="status" className="flex flex-wrap items-center gap-1.5 text-sm">
      <span className="text-muted-foreground">
        {pending
          ? "Looking for what is free…"
          : failed
            ? "What is free could not be looked up"
            : nothing
              ? wantsTime
                ? "Nothing is free in the next two weeks"
                : "No other courtesy car is free then"
              : "Free instead:"}
      </span>
      {wantsTime
        ? free?.times.map(({ starts_at, resource_id }) => {
            const { date, time } = wallClock(Date.parse(starts_at), timeZone);
            const bay = bays.find(({ id }) => id === resource_id);
            return (
              <Button
                key={`${starts_at} ${resource_id}`}
                size="sm"
                onClick={() => onTake({ date, time, ...(bay ? { resource_id: bay.id } : {}) })}
              >
                {[`${formatDate(date)}, ${time}`, bay?.name].filter(Boolean).join(" · ")}
              </Button>
            );
          })
        : cars.map(({ id, name }) => (
            <Button key={id} size="sm" onClick={() => onTake({ courtesy_car_id: id })}>
              {name}
            </Button>
          ))}
    </div>
  );
}
