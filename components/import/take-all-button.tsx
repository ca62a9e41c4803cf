"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogBody,
  DialogClose,
  DialogContent,
  DialogFooter,
  DialogTrigger,
} from "@/components/ui/dialog";
import type { Take } from "./conflict-acts";
import { useAct } from "./use-act";

interface TakeAllButtonProps {
  input: { run_id: string; entity: string; field?: string };
  label: string;
  /** What it is of, within a sentence: "the notes of customers". */
  of: string;
  fields: number;
  act: Take;
}

/** Takes GA4's of all of a kind, after saying how much is changed by it. */
export function TakeAllButton({ input, label, of, fields, act }: TakeAllButtonProps) {
  const [shown, setShown] = useState(false);
  const [pending, begin] = useAct("GA4’s is taken");
  const confirm = () =>
    begin(async () => {
      const answer = await act(input);
      setShown(false);
      return answer;
    });
  return (
    <Dialog open={shown} onOpenChange={setShown}>
      <DialogTrigger asChild>
        <Button size="sm" aria-label={`${label}: ${of}`}>
          {label}
        </Button>
      </DialogTrigger>
      <DialogContent
        title={`Take GA4’s of ${fields === 1 ? "one field" : `${fields.toLocaleString("en-GB")} fields`}?`}
        description={`${of}: what GA4 says replaces what was entered here.`}
      >
        <DialogBody className="text-sm">
          What you said ours stands for is left alone, and so is what was issued, paid or deleted here. The
          history of each record keeps what it said before. The import itself cannot be undone afterwards.
        </DialogBody>
        <DialogFooter>
          <DialogClose asChild>
            <Button>Not now</Button>
          </DialogClose>
          <Button variant="primary" pending={pending} onClick={confirm}>
            Take GA4’s
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
