import { CalendarOff } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { CalendarEvent, CalendarView } from "@/lib/appointments/queries/calendar";
import type { CarOut } from "@/lib/appointments/queries/courtesy-loans";
import { load } from "@/lib/appointments/rules/capacity";
import { localSpan, minutesOf, shownHours } from "@/lib/appointments/rules/diary-day";
import { workingDay } from "@/lib/appointments/rules/working-hours";
import type { DiaryAddress } from "@/lib/appointments/schema/diary-address";
import { wallClock } from "@/lib/core/dates/local-time";
import { CapacityStrip } from "./capacity-strip";
import { cardsOf, packCards } from "./card-view";
import { CarsOutTray } from "./courtesy/cars-out-tray";
import { DayGrid } from "./day-grid";
import { capacityOn } from "./day-load";
import { UnfinishedTray } from "./unfinished-tray";

interface DayViewProps {
  diary: CalendarView;
  /** What was not finished before today; empty on other days. */
  unfinished: readonly CalendarEvent[];
  /** The courtesy cars that are out today; empty on other days. */
  carsOut: readonly CarOut[];
  /** The appointment that is picked up, of whichever day. */
  moved: CalendarEvent | null;
  address: DiaryAddress;
  mayChange: boolean;
  mayCreate: boolean;
}

/** A day of the diary, prepared on the server: the browser gets columns and cards in minutes of the local day. */
export function DayView({ diary, unfinished, carsOut, moved, address, mayChange, mayCreate }: DayViewProps) {
  const [day] = diary.days;
  if (!day || diary.resources.length === 0) return <NoColumns by={address.by} />;
  const ofColumns = diary.resources.map(({ events }) => cardsOf(events, day.date, diary.time_zone));
  const cards = ofColumns.flat();
  const cardOfItsDay = (event: CalendarEvent) => {
    const date = localSpan(event, diary.time_zone).from.date;
    return cardsOf([event], date, diary.time_zone).map((card) => ({ ...card, date }));
  };
  const tray = unfinished.flatMap(cardOfItsDay);
  const capacity = capacityOn(diary.setup, day, cards);
  const technicians = diary.setup.technicians.map((technician) =>
    workingDay(technician, day, diary.setup.holidays),
  );
  const loads = address.by === "resource" ? capacity.bays : capacity.technicians;
  const columns = diary.resources.map(({ id, name, kind, away }, n) => {
    const person = technicians.find((technician) => technician.id === id);
    return {
      id,
      name,
      kind,
      away: away.find(({ starts_on, ends_on }) => starts_on <= day.date && day.date <= ends_on)?.name ?? null,
      hours: person?.own ? person.hours : null,
      // A courtesy car, a bay out of use and those without a place have no hours to sell.
      ...(loads.get(id ?? "") ?? load([], ofColumns[n] ?? [])),
    };
  });
  const clock = wallClock(Date.now(), diary.time_zone);
  return (
    <>
      <CarsOutTray cars={carsOut} address={address} mayChange={mayChange} />
      <UnfinishedTray cards={tray} address={address} mayChange={mayChange} />
      <CapacityStrip capacity={capacity} />
      <DayGrid
        day={day}
        by={address.by}
        columns={columns}
        technicians={technicians}
        cards={packCards(cards)}
        tray={[...tray, ...(moved ? cardOfItsDay(moved) : [])]}
        hours={shownHours(day.hours, cards)}
        now={clock.date === day.date ? minutesOf(clock.time) : null}
        address={address}
        picked={address.move ?? null}
        mayChange={mayChange}
        mayCreate={mayCreate}
      />
    </>
  );
}

const NoColumns = ({ by }: Pick<DiaryAddress, "by">) => (
  <EmptyState
    icon={CalendarOff}
    title={by === "resource" ? "No bays yet" : "No technicians yet"}
    actions={
      <Button asChild>
        <Link href={by === "resource" ? "/settings/diary" : "/settings/users"}>
          {by === "resource" ? "Add a bay" : "Add a technician"}
        </Link>
      </Button>
    }
  >
    {by === "resource"
      ? "Bays, ramps and MOT lanes are the columns of the diary."
      : "Users with the role of technician are the columns of the diary."}
  </EmptyState>
);
