"use client";

import {
  Archive,
  ArchiveRestore,
  ArrowRightLeft,
  CarFront,
  Ellipsis,
  Printer,
  UserRound,
} from "lucide-react";
import Link from "next/link";
import { useState, useTransition } from "react";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { printPdf } from "@/components/messages/print-pdf";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { toast } from "@/components/ui/toast";
import { archiveVehicle, restoreVehicle } from "@/lib/vehicles/actions";

interface VehicleMenuProps {
  id: string;
  version: number;
  archived: boolean;
  hasPlate: boolean;
  /** What the user may do. */
  may: { update: boolean; create: boolean; delete: boolean; print: boolean };
}

/** The less frequent actions on a vehicle. */
export function VehicleMenu(props: VehicleMenuProps) {
  const { id, version, archived, hasPlate, may } = props;
  const [pending, start] = useTransition();
  const [open, setOpen] = useState(false);
  const show = () => setOpen(true);
  useShortcuts({ F2: show });
  const [plateGone, setPlateGone] = useState<string | null>(null);

  const putAway = () =>
    start(async () => {
      const answer = await archiveVehicle({ id, version });
      if (answer.ok) toast.success("The vehicle is archived");
      else toast.error(answer.error.message);
    });
  const takeBack = (confirmed_plate_moved: boolean) =>
    start(async () => {
      const answer = await restoreVehicle({ id, version, confirmed_plate_moved });
      setPlateGone(null);
      if (answer.ok) toast.success("The vehicle is back");
      else if (answer.error.code === "CONFLICT") setPlateGone(answer.error.details[0]?.message ?? "");
      else toast.error(answer.error.message);
    });

  if (archived) {
    return may.delete ? (
      <>
        <Button pending={pending} onClick={() => takeBack(false)}>
          <ArchiveRestore aria-hidden />
          Restore
        </Button>
        <Dialog open={plateGone !== null} onOpenChange={(open) => (open ? null : setPlateGone(null))}>
          <DialogContent title="Its registration is on another vehicle" description={plateGone}>
            <DialogFooter>
              <Button onClick={() => setPlateGone(null)}>Leave it archived</Button>
              <Button variant="primary" pending={pending} onClick={() => takeBack(true)}>
                Restore without the registration
              </Button>
            </DialogFooter>
          </DialogContent>
        </Dialog>
      </>
    ) : null;
  }
  if (!may.update && !may.create && !may.delete && !may.print) return null;
  return (
    <DropdownMenu open={open} onOpenChange={setOpen}>
      <DropdownMenuTrigger asChild>
        <Button size="icon" aria-label="More" title="F2" pending={pending}>
          <Ellipsis aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {may.update ? (
          <>
            <DropdownMenuItem asChild>
              <Link href={`/vehicles/${id}/plate`} prefetch={false}>
                <ArrowRightLeft aria-hidden />
                New registration…
              </Link>
            </DropdownMenuItem>
            <DropdownMenuItem asChild>
              <Link href={`/vehicles/${id}/owner`} prefetch={false}>
                <UserRound aria-hidden />
                New owner…
              </Link>
            </DropdownMenuItem>
          </>
        ) : null}
        {may.print ? (
          <DropdownMenuItem onSelect={() => void printPdf(`/vehicles/${id}/service-record`)}>
            <Printer aria-hidden />
            Service record
          </DropdownMenuItem>
        ) : null}
        {may.create && hasPlate ? (
          <DropdownMenuItem asChild>
            <Link href={`/vehicles/${id}/plate?to=other-car`} prefetch={false}>
              <CarFront aria-hidden />
              Registration moved to another vehicle…
            </Link>
          </DropdownMenuItem>
        ) : null}
        {may.delete ? (
          <>
            <DropdownMenuSeparator />
            <DropdownMenuItem danger onSelect={putAway}>
              <Archive aria-hidden />
              Archive
            </DropdownMenuItem>
          </>
        ) : null}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
