"use client";

import Link from "next/link";
import { useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { plateIsRight } from "@/lib/vehicle-data/actions";

interface PlateQuestionProps {
  vehicleId: string;
  question: { says: string; said: string; on_file: string };
  may: { update: boolean; create: boolean };
}

/** A make that disagrees with the file: the registration may be on another vehicle by now. Until somebody says, nothing of it is kept. */
export function PlateQuestion({ vehicleId, question, may }: PlateQuestionProps) {
  const [pending, start] = useTransition();
  const stays = () =>
    start(async () => {
      const answer = await plateIsRight({ id: vehicleId });
      if (answer.ok) toast.success("It stays as it is");
      else toast.error(answer.error.message);
    });
  return (
    <Alert
      tone="warning"
      className="mb-4"
      title={`Plate moved? ${question.says} says ${question.said}, this file says ${question.on_file}`}
      actions={
        may.update ? (
          <>
            {may.create ? (
              <Button asChild size="sm">
                <Link href={`/vehicles/${vehicleId}/plate?to=other-car`} prefetch={false}>
                  It is on another vehicle
                </Link>
              </Button>
            ) : null}
            <Button asChild size="sm">
              <Link href={`/vehicles/${vehicleId}/plate`} prefetch={false}>
                This one has a new registration
              </Link>
            </Button>
            <Button size="sm" pending={pending} onClick={stays}>
              It is right as it is
            </Button>
          </>
        ) : null
      }
    >
      Until this is settled, nothing that {question.says} says comes onto the file.
    </Alert>
  );
}
