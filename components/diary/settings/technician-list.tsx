"use client";

import { UserRound } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { Booked } from "@/lib/appointments/queries/booked-ahead";
import type { GoneTechnician } from "@/lib/appointments/queries/booked-in-diary";
import type { Technician } from "@/lib/appointments/queries/technicians";
import type { Holiday, OpeningHours } from "@/lib/appointments/rules/opening";
import { BookedLink } from "./booked-link";
import { TechnicianRow } from "./technician-row";

export interface TechnicianRights {
  mayChange: boolean;
  mayClose: boolean;
  mayRemove: boolean;
  mayMakeUsers: boolean;
}

interface TechnicianListProps extends TechnicianRights {
  technicians: readonly Technician[];
  gone: readonly GoneTechnician[];
  booked: ReadonlyMap<string, Booked>;
  opening: readonly OpeningHours[];
  /** Absences from today on. */
  absences: readonly Holiday[];
}

/** The technicians: when they work, what they can do, which MOTs they may test, when they are away. */
export function TechnicianList(props: TechnicianListProps) {
  const { technicians, gone, booked, opening, absences, ...rights } = props;
  const skills = [...new Set(technicians.flatMap((one) => one.skills))].sort((a, b) => a.localeCompare(b));
  return (
    <Card>
      <CardHeader title="Technicians" description="Users with the role of technician" />
      {technicians.length === 0 && gone.length === 0 ? (
        <EmptyState
          icon={UserRound}
          title="No technicians yet"
          className="py-10"
          actions={
            rights.mayMakeUsers ? (
              <Button asChild>
                <Link href="/settings/users">Add a technician</Link>
              </Button>
            ) : null
          }
        >
          Give somebody the role of technician: then work can be booked for them.
        </EmptyState>
      ) : (
        <ul className="divide-y">
          {technicians.map((technician) => (
            <TechnicianRow
              key={technician.id}
              technician={technician}
              booked={booked.get(technician.id)}
              opening={opening}
              absences={absences.filter(({ technician_id }) => technician_id === technician.id)}
              known={skills}
              {...rights}
            />
          ))}
          {gone.map(({ id, name, ...ahead }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3 text-sm">
              <span className="font-medium">{name}</span>
              <Badge tone="warning">Not here any more</Badge>
              <BookedLink booked={ahead} of={{ technician_id: id }} name={name} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
