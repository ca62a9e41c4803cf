"use client";

import { Camera, Paperclip } from "lucide-react";
import dynamic from "next/dynamic";
import { type DragEvent, useEffect, useEffectEvent, useState } from "react";
import { Card, CardHeader } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import type { Attachment } from "@/lib/attachments/responses";
import { ACCEPTED } from "@/lib/attachments/rules/content";
import { AttachmentRow } from "./attachment-row";
import { OutgoingRow } from "./outgoing-row";
import { PickButton } from "./pick-button";
import type { Of } from "./sending/kept-uploads";
import { attach } from "./sending/outbox";
import { useOutbox } from "./sending/use-outbox";
import { shownOf } from "./shown";

/** Loaded once a file is opened. */
const Viewer = dynamic(() => import("./viewer").then(({ Viewer }) => Viewer), { ssr: false });

interface AttachmentsCardProps {
  of: Of;
  taken: readonly Attachment[];
  mayChange: boolean;
  className?: string;
}

/** Photographs, videos and papers of a record: dragged here, pasted, photographed or chosen. */
export function AttachmentsCard({ of, taken, mayChange, className }: AttachmentsCardProps) {
  const [open, setOpen] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const outgoing = useOutbox(of, taken);
  const shown = shownOf(taken);
  usePastedFiles(mayChange, (files) => attach(of, files));
  const empty = shown.length + outgoing.length === 0;
  if (empty && !mayChange) return null;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    attach(of, event.dataTransfer.files);
  };
  return (
    <Card
      aria-label="Files"
      className={cn(over && "outline-2 outline-primary outline-dashed", className)}
      {...(mayChange && {
        onDragOver: (event: DragEvent) => {
          if (!event.dataTransfer.types.includes("Files")) return;
          event.preventDefault();
          setOver(true);
        },
        onDragLeave: () => setOver(false),
        onDrop: drop,
      })}
    >
      <CardHeader
        title="Files"
        actions={
          mayChange ? (
            <>
              <PickButton
                camera
                accept="image/*"
                size="sm"
                label="Camera"
                onPick={(files) => attach(of, files)}
              >
                <Camera aria-hidden />
                Photograph
              </PickButton>
              <PickButton accept={ACCEPTED} size="sm" label="Files" onPick={(files) => attach(of, files)}>
                <Paperclip aria-hidden />
                Attach
              </PickButton>
            </>
          ) : null
        }
      />
      {empty ? (
        <p className="px-4 py-3 text-sm text-muted-foreground">Drop photographs, PDFs or videos here</p>
      ) : (
        <ul className="divide-y">
          {shown.map((one) => (
            <AttachmentRow
              key={one.file.id}
              shown={one}
              mayChange={mayChange}
              onOpen={() => setOpen(one.file.id)}
            />
          ))}
          {outgoing.map((item) => (
            <OutgoingRow key={item.id} item={item} />
          ))}
        </ul>
      )}
      {open !== null ? (
        <Viewer shown={shown} open={open} onOpen={setOpen} mayChange={mayChange} mayRemove={mayChange} />
      ) : null}
    </Card>
  );
}

/** Takes files that are pasted anywhere on the page, such as a screenshot; words that are pasted go where they are meant. */
function usePastedFiles(active: boolean, take: (files: File[]) => void): void {
  const pasted = useEffectEvent((event: ClipboardEvent) => {
    const covered = (document.documentElement.dataset.keyboard ?? "page") !== "page";
    const files = [...(event.clipboardData?.files ?? [])];
    if (!active || covered || files.length === 0 || event.clipboardData?.types.includes("text/plain")) return;
    event.preventDefault();
    take(files);
  });
  useEffect(() => {
    const hear = (event: ClipboardEvent) => pasted(event);
    document.addEventListener("paste", hear);
    return () => document.removeEventListener("paste", hear);
  }, []);
}
