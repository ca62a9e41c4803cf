"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogBody,
  DialogClose,
  DialogContent,
  DialogFooter,
  DialogTrigger,
} from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { removeDemo } from "@/lib/demo/actions";

type DemoStatus = { customers: number; vehicles: number; documents: number; kept: Record<string, number> };

type DemoCardProps = {
  status: DemoStatus;
  mayRemove: boolean;
};

/** Says that the data is made up; removes it with one click and one confirmation. */
export function DemoCard({ status, mayRemove }: DemoCardProps) {
  const counts = `${shown(status.customers)} customers, ${shown(status.vehicles)} vehicles and ${shown(status.documents)} documents`;
  return (
    <Alert
      tone="info"
      title="This is the demo garage"
      className="mb-5"
      actions={mayRemove ? <RemoveDialog counts={counts} kept={status.kept} /> : null}
    >
      Its {counts} are made up, to try things out with. Remove it before you start with your own, or import
      yours first: your own records stay.
    </Alert>
  );
}

type RemoveDialogProps = {
  counts: string;
  kept: Record<string, number>;
};

function RemoveDialog({ counts, kept }: RemoveDialogProps) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [pending, start] = useTransition();
  const stays = keptWords(kept);

  const confirm = () =>
    start(async () => {
      const answer = await removeDemo({});
      if (answer.ok) {
        toast.success("The demo garage is removed");
        setOpen(false);
        router.refresh();
      } else toast.error(answer.error.message);
    });

  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button>Remove it</Button>
      </DialogTrigger>
      <DialogContent
        title="Remove the demo garage?"
        description={`Its ${counts} go for good, with everything that belongs to them.`}
      >
        <DialogBody className="flex flex-col gap-3 text-sm">
          <p>
            What you added or imported yourself stays. The numbers of your documents start again where none is
            used yet.
          </p>
          {stays ? (
            <p>
              Your own records use some of the demo&rsquo;s, so these stay and become yours:{" "}
              <strong>{stays}</strong>.
            </p>
          ) : null}
        </DialogBody>
        <DialogFooter>
          <DialogClose asChild>
            <Button>Keep it</Button>
          </DialogClose>
          <Button variant="danger" pending={pending} onClick={confirm}>
            Remove the demo garage
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

const NOUNS: Record<string, [string, string]> = {
  customers: ["customer", "customers"],
  vehicles: ["vehicle", "vehicles"],
  documents: ["document", "documents"],
  stock_items: ["stock item", "stock items"],
  suppliers: ["supplier", "suppliers"],
  receipts: ["receipt", "receipts"],
  appointments: ["appointment", "appointments"],
  reminders: ["reminder", "reminders"],
};

const shown = (count: number): string => count.toLocaleString("en-GB");

/** "2 customers, 1 vehicle"; records that belong to these are not counted separately. */
function keptWords(kept: Record<string, number>): string {
  return Object.entries(NOUNS)
    .flatMap(([table, [one, many]]) => {
      const count = kept[table] ?? 0;
      return count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];
    })
    .join(", ");
}
