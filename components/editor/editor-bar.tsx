"use client";

import { CircleHelp } from "lucide-react";
import type { ReactNode } from "react";
import { StatusBadge } from "@/components/documents/status-badge";
import { documentTypes } from "@/components/documents/type-badge";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import type { DocumentStatus } from "@/lib/document-record/rules/statuses";
import { type DocumentType, documentTypeName } from "@/lib/document-record/rules/types";
import { SaveWords } from "./save-words";
import type { SaveState } from "./saver-options";

interface EditorBarProps {
  type: DocumentType;
  number: string | null;
  status: DocumentStatus;
  save: SaveState;
  saveNow(): void;
  /** Goes to what is to be decided first. */
  goToDispute(): void;
  /** Who else has it open. */
  others: ReactNode;
  /** The garage's own status. */
  own: ReactNode;
  children: ReactNode;
}

/**
 * Shows what is edited, in the colour of its type, whether it is saved, who else has it open, and its
 * actions.
 */
export function EditorBar(props: EditorBarProps) {
  const { type, number, status, save, saveNow, goToDispute, others, own, children } = props;
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
        {others}
        <div className="min-w-20 flex-1">
          <SaveWords save={save} saveNow={saveNow} goToDispute={goToDispute} />
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
