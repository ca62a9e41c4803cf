"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { goLive } from "@/lib/ga4-import/actions";
import { ConfirmDialog } from "./confirm-dialog";

interface GoLiveDialogProps {
  /** Titles of the lines that are not done. */
  open: readonly string[];
}

/** Ends the parallel run after listing what is not done. */
export function GoLiveDialog({ open }: GoLiveDialogProps) {
  return (
    <ConfirmDialog
      trigger={<Button variant={open.length === 0 ? "primary" : "secondary"}>Go live</Button>}
      title={open.length === 0 ? "Go live?" : "Go live all the same?"}
      description="From now on only this system counts. The folder of GA4’s exports is watched no more."
      leave="Not yet"
      confirm="Go live"
      said="You are live"
      act={() => goLive({ despite_open: open.length > 0 })}
    >
      {open.length > 0 ? (
        <Alert
          tone="warning"
          title={open.length === 1 ? "One thing is not so yet" : `${open.length} things are not so yet`}
        >
          <ul className="list-disc pl-4">
            {open.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      <p>Who did it, and when, is kept. An administrator can take it back.</p>
    </ConfirmDialog>
  );
}
