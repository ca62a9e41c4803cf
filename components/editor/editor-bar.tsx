"use client";

import { CircleHelp, Users } from "lucide-react";
import type { ReactNode } from "react";
import { StatusBadge } from "@/components/documents/status-badge";
import { documentTypes } from "@/components/documents/type-badge";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import type { DocumentStatus } from "@/lib/document-record/rules/statuses";
import { type DocumentType, documentTypeName } from "@/lib/document-record/rules/types";
import type { SaveState } from "./draft-saver";
import { SaveWords } from "./save-words";

interface EditorBarProps {
  type: DocumentType;
  number: string | null;
  status: DocumentStatus;
  save: SaveState;
  saveNow(): void;
  /** Shows the version that somebody else has saved in the meantime; null if there is none. */
  showNewer: (() => void) | null;
  others: readonly string[];
  /** The garage's own status. */
  own: ReactNode;
  children: ReactNode;
}

/**
 * Shows what is edited, in the colour of its type, whether it is saved, who else has it open, and its
 * actions.
 */
export function EditorBar(props: EditorBarProps) {
  const { type, number, status, save, saveNow, showNewer, others, own, children } = props;
  const { icon: Icon, text } = documentTypes[type];
  return (
    <header className="z-30 -mx-1 md:sticky md:top-0 mb-3 flex flex-wrap items-center gap-x-3 gap-y-2 bg-background/95 px-1 py-2 backdrop-blur-sm">
      <h1 className={cn("flex items-center gap-2 text-xl font-semibold tracking-tight", text)}>
        <Icon aria-hidden className="size-5" />
        {documentTypeName(type)} {number ?? ""}
      </h1>
      <StatusBadge status={status} />
      {own}
      {/* Items that appear and disappear have space reserved for them, so that they move nothing. */}
      <div className="flex min-h-7 min-w-0 flex-1 basis-40 items-center gap-2">
        {others.length > 0 ? (
          <Badge tone="warning" className="min-w-0 shrink">
            <Users aria-hidden />
            <span className="truncate">
              {others.length === 1
                ? `${others[0]} has this open too`
                : `${others.length} others have this open`}
            </span>
          </Badge>
        ) : null}
        <div className="min-w-20 flex-1">
          {showNewer ? (
            <div className="flex min-w-0 items-center gap-2">
              <p role="status" className="min-w-0 truncate text-sm text-warning">
                {others[0] ? `${others[0]} has changed it` : "It was changed elsewhere"}
              </p>
              <Button size="sm" onClick={showNewer}>
                Show
              </Button>
            </div>
          ) : (
            <SaveWords save={save} saveNow={saveNow} />
          )}
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button
          size="icon"
          variant="ghost"
          aria-label="Keys"
          title="F1"
          className="max-md:hidden"
          onClick={() => window.dispatchEvent(new KeyboardEvent("keydown", { key: "F1" }))}
        >
          <CircleHelp aria-hidden />
        </Button>
        {children}
      </div>
    </header>
  );
}
