"use client";

import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { clockOf } from "@/lib/appointments/rules/diary-day";
import type { AskedPlacing } from "./use-placing";

interface ConfirmPlacingProps {
  asked: AskedPlacing | null;
  onConfirm(): void;
  onLeave(): void;
}

/** Asks whether a card shall stand where the garage is closed, or the technician away. */
export function ConfirmPlacing({ asked, onConfirm, onLeave }: ConfirmPlacingProps) {
  return (
    <Dialog open={asked !== null} onOpenChange={(open) => !open && onLeave()}>
      {asked ? (
        <DialogContent title="Book it all the same?" description={asked.reason}>
          <DialogBody className="text-sm">
            {clockOf(asked.move.placing.start)} to {clockOf(asked.move.placing.end)}
          </DialogBody>
          <DialogFooter>
            <Button onClick={onLeave}>Leave it</Button>
            <Button variant="primary" onClick={onConfirm}>
              Book it
            </Button>
          </DialogFooter>
        </DialogContent>
      ) : null}
    </Dialog>
  );
}
