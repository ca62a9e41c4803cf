"use client";

import { Check, CloudOff, LoaderCircle, TriangleAlert } from "lucide-react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import type { SaveState } from "./saver-options";

/** Returns the state of saving in words. */
function saveWords(save: SaveState): string {
  switch (save.kind) {
    case "clean":
      return "";
    case "pending":
    case "saving":
      return "Saving…";
    case "saved":
      return "Saved";
    case "no_line":
      return "Kept on this computer; saved with the first line";
    case "no_customer":
      return "Not saved yet: choose a customer. Kept on this computer";
    case "offline":
      return "Not saved: no connection. Kept on this computer";
    case "signed_out":
      return "Not saved: you are signed out. Kept on this computer; sign in in another tab";
    case "refused":
      return save.count === 1
        ? `Not saved: ${save.message}`
        : `Not saved: ${save.count} fields need attention`;
    case "disputed":
      return save.count === 1
        ? "Saved but for 1 field to decide"
        : `Saved but for ${save.count} fields to decide`;
    case "closed":
      return "Not saved: it can no longer be changed";
    case "failed":
      return `Not saved: ${save.message}`;
  }
}

const LOOKS = {
  quiet: { icon: Check, classes: "text-muted-foreground" },
  busy: { icon: LoaderCircle, classes: "text-muted-foreground [&_svg]:animate-spin" },
  away: { icon: CloudOff, classes: "text-warning" },
  wrong: { icon: TriangleAlert, classes: "text-danger" },
} as const;

const lookOf = ({ kind }: SaveState) =>
  kind === "saved" || kind === "clean"
    ? LOOKS.quiet
    : kind === "pending" || kind === "saving"
      ? LOOKS.busy
      : kind === "no_line" || kind === "offline" || kind === "no_customer" || kind === "signed_out"
        ? LOOKS.away
        : LOOKS.wrong;

interface SaveWordsProps {
  save: SaveState;
  saveNow(): void;
  /** Goes to what is to be decided first. */
  goToDispute(): void;
}

export function SaveWords({ save, saveNow, goToDispute }: SaveWordsProps) {
  const words = saveWords(save);
  const { icon: Icon, classes } = lookOf(save);
  return (
    <div className="flex min-w-0 items-center gap-2">
      <p role="status" className={cn("flex min-w-0 items-center gap-1.5 text-sm", classes)}>
        {words ? <Icon aria-hidden className="size-3.5 shrink-0" /> : null}
        <span className="min-w-0 truncate" title={words}>
          {words}
        </span>
      </p>
      {save.kind === "no_line" ? (
        <Button size="sm" title="Ctrl S" onClick={saveNow}>
          Save now
        </Button>
      ) : null}
      {save.kind === "disputed" ? (
        <Button size="sm" onClick={goToDispute}>
          Decide
        </Button>
      ) : null}
    </div>
  );
}
