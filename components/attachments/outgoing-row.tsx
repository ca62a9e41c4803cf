"use client";

import { RotateCw, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { fileSize } from "@/components/ui/file-size";
import { hide, OutgoingBar, OutgoingIcon, outgoingWords } from "./outgoing-tile";
import { type Outgoing, sendAgain, takeOff } from "./sending/outbox";

/** A file on its way, in a list. */
export function OutgoingRow({ item }: { item: Outgoing }) {
  return (
    <li className="flex items-center gap-3 px-4 py-2 text-sm" data-outgoing={item.state}>
      <span className="size-11 shrink-0 overflow-hidden rounded-md border bg-muted">
        {item.preview ? (
          // biome-ignore lint/performance/noImgElement: it is in the memory of this browser
          <img src={item.preview} alt="" className="size-full object-cover opacity-60" onError={hide} />
        ) : null}
      </span>
      <span className="flex min-w-0 flex-1 flex-col gap-1">
        <span className="truncate font-medium">{item.file_name}</span>
        <span className="flex items-center gap-1.5 text-xs text-muted-foreground" role="status">
          <OutgoingIcon state={item.state} />
          {outgoingWords(item)}
          {item.bytes > 0 ? `, ${fileSize(item.bytes)}` : ""}
        </span>
        {item.problem ? <span className="text-xs text-danger">{item.problem}</span> : null}
        <OutgoingBar item={item} />
      </span>
      {item.state === "failed" ? (
        <Button
          size="icon-sm"
          variant="ghost"
          aria-label={`Send ${item.file_name} again`}
          onClick={() => sendAgain(item.id)}
        >
          <RotateCw />
        </Button>
      ) : null}
      {item.state === "sent" ? null : (
        <Button
          size="icon-sm"
          variant="ghost"
          aria-label={`Do not send ${item.file_name}`}
          onClick={() => takeOff(item.id)}
        >
          <X />
        </Button>
      )}
    </li>
  );
}
