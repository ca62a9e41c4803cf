"use client";

import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter, DialogTrigger } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { deleteStatement } from "@/lib/supplier-accounts/actions";

/** Takes a statement off the file, after asking. */
export function DeleteStatement({ id, version }: { id: string; version: number }) {
  const router = useRouter();
  const [asked, setAsked] = useState(false);
  const [pending, start] = useTransition();
  const remove = () =>
    start(async () => {
      const answer = await deleteStatement({ id, version });
      if (!answer.ok) return void toast.error(answer.error.message);
      toast.success("The statement is deleted");
      router.replace("/purchase-invoices/statements");
    });
  return (
    <Dialog open={asked} onOpenChange={setAsked}>
      <DialogTrigger asChild>
        <Button size="icon" aria-label="Delete the statement">
          <Trash2 aria-hidden />
        </Button>
      </DialogTrigger>
      <DialogContent title="Delete this statement" description="Nothing that is booked changes.">
        <DialogFooter>
          <Button onClick={() => setAsked(false)}>Cancel</Button>
          <Button variant="danger" pending={pending} onClick={remove}>
            Delete it
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
