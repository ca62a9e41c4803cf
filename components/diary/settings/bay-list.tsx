"use client";

import { Plus, SquareParking } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { MoveButton } from "@/components/ui/move-button";
import { useOrder } from "@/components/ui/use-order";
import { orderResources } from "@/lib/appointments/actions";
import type { Booked } from "@/lib/appointments/queries/booked-ahead";
import type { DiaryResource } from "@/lib/appointments/queries/diary";
import { BayDialog } from "./bay-dialog";
import { BookedLink } from "./booked-link";
import { KIND_WORDS } from "./kind-words";

interface BayListProps {
  bays: readonly DiaryResource[];
  booked: ReadonlyMap<string, Booked>;
  mayChange: boolean;
}

/** Bays, ramps, lanes and courtesy cars, in the order of the diary's columns. */
export function BayList({ bays, booked, mayChange }: BayListProps) {
  const [open, setOpen] = useState<DiaryResource | "new" | null>(null);
  const { shown, move } = useOrder(bays, orderResources);

  return (
    <Card>
      <CardHeader
        title="Bays, lanes and cars"
        description="The columns of the diary, in this order"
        actions={
          mayChange ? (
            <Button size="sm" onClick={() => setOpen("new")}>
              <Plus aria-hidden />
              Add<span className="sr-only"> a bay, lane or car</span>
            </Button>
          ) : null
        }
      />
      {shown.length === 0 ? (
        <EmptyState icon={SquareParking} title="No bays yet">
          Add where you work: bays, ramps, MOT lanes. Courtesy cars are lent from the diary too.
        </EmptyState>
      ) : (
        <ul className="divide-y">
          {shown.map((bay, at) => (
            <li
              key={bay.id}
              className="relative flex items-center gap-3 px-4 py-2 text-sm hover:bg-accent/50"
            >
              <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1">
                {mayChange ? (
                  <button
                    type="button"
                    onClick={() => setOpen(bay)}
                    className="min-w-0 text-left font-medium break-words after:absolute after:inset-0"
                  >
                    {bay.name}
                  </button>
                ) : (
                  <span className="min-w-0 font-medium break-words">{bay.name}</span>
                )}
                <span className="text-muted-foreground">{KIND_WORDS[bay.kind]}</span>
                {bay.kind === "courtesy_car" ? (
                  <Link
                    href={`/calendar/courtesy-cars?resource_id=${bay.id}`}
                    prefetch={false}
                    className="relative z-10 rounded-sm underline decoration-border underline-offset-4 hover:decoration-current"
                  >
                    Loans<span className="sr-only"> of {bay.name}</span>
                  </Link>
                ) : null}
                {bay.kind === "mot_lane" ? <Classes bay={bay} /> : null}
                {bay.active ? null : <Badge tone="outline">Not in use</Badge>}
                <span className="relative z-10 text-muted-foreground empty:hidden">
                  <BookedLink booked={booked.get(bay.id)} of={{ resource_id: bay.id }} name={bay.name} />
                </span>
              </div>
              {mayChange ? (
                <span className="relative z-10 flex shrink-0">
                  <MoveButton name={bay.name} way="up" disabled={at === 0} onMove={() => move(at, -1)} />
                  <MoveButton
                    name={bay.name}
                    way="down"
                    disabled={at === shown.length - 1}
                    onMove={() => move(at, 1)}
                  />
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {open && mayChange ? (
        <BayDialog
          bay={open === "new" ? null : open}
          booked={open === "new" ? undefined : booked.get(open.id)}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Card>
  );
}

const Classes = ({ bay }: { bay: DiaryResource }) =>
  bay.mot_classes.length > 0 ? (
    <span className="text-muted-foreground">
      {bay.mot_classes.length === 1 ? "Class" : "Classes"} {bay.mot_classes.join(", ")}
    </span>
  ) : (
    <Badge tone="warning">No MOT class yet</Badge>
  );
