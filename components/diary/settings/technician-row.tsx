"use client";

import { CalendarOff, Clock, Wrench, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { Booked } from "@/lib/appointments/queries/booked-ahead";
import type { Technician } from "@/lib/appointments/queries/technicians";
import type { Holiday, OpeningHours } from "@/lib/appointments/rules/opening";
import { BookedLink } from "./booked-link";
import { ClosedDaysDialog } from "./closed-days-dialog";
import { daysWords } from "./days-words";
import { HoursDialog } from "./hours-dialog";
import { SkillsDialog } from "./skills-dialog";
import type { TechnicianRights } from "./technician-list";
import { useRemoveHoliday } from "./use-remove-holiday";
import { WeekLines } from "./week-lines";

interface TechnicianRowProps extends TechnicianRights {
  technician: Technician;
  booked: Booked | undefined;
  opening: readonly OpeningHours[];
  absences: readonly Holiday[];
  /** Every skill that somebody here has. */
  known: readonly string[];
}

export function TechnicianRow(props: TechnicianRowProps) {
  const { technician, booked, opening, absences, known, mayChange, mayClose, mayRemove } = props;
  const { id, name, hours, skills, mot_classes } = technician;
  const removal = useRemoveHoliday();
  const of = <span className="sr-only"> of {name}</span>;
  return (
    <li className="flex flex-col gap-2 px-4 py-3 text-sm">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <span className="font-medium">{name}</span>
        <span className="text-muted-foreground empty:hidden">
          <BookedLink booked={booked} of={{ technician_id: id }} name={name} />
        </span>
        <span className="ml-auto flex flex-wrap gap-2 max-sm:ml-0 max-sm:w-full">
          {mayChange ? (
            <>
              <HoursDialog technician={technician} opening={opening}>
                <Button size="sm">
                  <Clock aria-hidden />
                  Hours{of}
                </Button>
              </HoursDialog>
              <SkillsDialog technician={technician} known={known}>
                <Button size="sm">
                  <Wrench aria-hidden />
                  Skills{of}
                </Button>
              </SkillsDialog>
            </>
          ) : null}
          {mayClose ? (
            <ClosedDaysDialog technician={technician}>
              <Button size="sm">
                <CalendarOff aria-hidden />
                Away<span className="sr-only">: add days of {name}</span>
              </Button>
            </ClosedDaysDialog>
          ) : null}
        </span>
      </div>
      {hours.length === 0 ? (
        <p className="text-muted-foreground">Works while the garage is open</p>
      ) : (
        <WeekLines week={hours} />
      )}
      {skills.length > 0 ? <p>{skills.join(", ")}</p> : null}
      {mot_classes.length > 0 ? <p>MOT tester, {classWords(mot_classes)}</p> : null}
      {absences.length > 0 ? (
        <ul aria-label={`Away: ${name}`} className="flex flex-wrap gap-2">
          {absences.map((absence) => (
            <li key={absence.id} className="flex items-center gap-1 rounded-md border pl-2.5">
              <span className={mayRemove ? undefined : "py-1 pr-2.5"}>
                Away {daysWords(absence)}: {absence.name}
              </span>
              {mayRemove ? (
                <Button
                  size="icon-sm"
                  variant="ghost"
                  disabled={removal.pending}
                  aria-label={`Not away: ${name}, ${daysWords(absence)}`}
                  onClick={() => removal.remove(absence.id)}
                >
                  <X aria-hidden />
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

const classWords = (classes: readonly string[]) =>
  classes.length === 1 ? `class ${classes[0]}` : `classes ${classes.join(", ")}`;
