"use client";

import { Button } from "@/components/ui/button";
import { takeTheirs } from "@/lib/ga4-import/actions";
import { ConfirmDialog } from "./confirm-dialog";

interface TakeAllButtonProps {
  input: { run_id: string; entity: string; field?: string };
  label: string;
  /** What is taken, as part of a sentence: "the notes of customers". */
  of: string;
  fields: number;
}

/** Takes GA4's values for a whole kind, after the user has confirmed how many fields that changes. */
export function TakeAllButton({ input, label, of, fields }: TakeAllButtonProps) {
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" aria-label={`${label}: ${of}`}>
          {label}
        </Button>
      }
      title={`Take GA4’s of ${fields === 1 ? "one field" : `${fields.toLocaleString("en-GB")} fields`}?`}
      description={`${of}: what GA4 says replaces what was entered here.`}
      leave="Not now"
      confirm="Take GA4’s"
      said="GA4’s is taken"
      act={() => takeTheirs(input)}
    >
      <p>
        What you said ours stands for is left alone, and so is what was issued, paid or deleted here. The
        history of each record keeps what it said before. The import itself cannot be undone afterwards.
      </p>
    </ConfirmDialog>
  );
}
