"use client";

import { CircleAlert, CloudOff, RotateCw, X } from "lucide-react";
import type { SyntheticEvent } from "react";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import { type Outgoing, sendAgain, takeOff } from "./sending/outbox";

const percentOf = ({ sent, bytes }: Outgoing): number => (bytes > 0 ? Math.floor((100 * sent) / bytes) : 0);

const WORDS: Record<Outgoing["state"], string> = {
  preparing: "Getting ready",
  waiting: "Waiting",
  sending: "Sending",
  offline: "Waits for the network",
  failed: "Not sent",
  sent: "Sent",
};

/** How a file on its way stands, in a word. */
export const outgoingWords = (item: Outgoing): string =>
  item.state === "sending" && percentOf(item) < 100 ? `${percentOf(item)} %` : WORDS[item.state];

/** What claims to be a picture and is none shows nothing. */
export const hide = ({ currentTarget }: SyntheticEvent<HTMLElement>): void => {
  currentTarget.hidden = true;
};

/** A photograph on its way: the picture with how far it has come. */
export function OutgoingTile({ item }: { item: Outgoing }) {
  const failed = item.state === "failed";
  return (
    <li
      className="relative aspect-square overflow-hidden rounded-lg border bg-muted"
      data-outgoing={item.state}
    >
      {item.preview ? (
        // biome-ignore lint/performance/noImgElement: it is in the memory of this browser
        <img src={item.preview} alt="" className="size-full object-cover opacity-60" onError={hide} />
      ) : null}
      <span className="absolute inset-x-0 bottom-0 flex flex-col gap-1 bg-card/95 px-2 py-1.5 text-xs">
        <span className="flex items-center gap-1.5 font-medium" role="status">
          <OutgoingIcon state={item.state} />
          <span className="truncate">{outgoingWords(item)}</span>
        </span>
        {item.problem ? <span className="line-clamp-4 text-danger">{item.problem}</span> : null}
        <OutgoingBar item={item} />
      </span>
      {item.state === "sent" ? null : (
        <span className="absolute top-1 right-1 flex gap-1">
          {failed ? (
            <Button
              size="icon-sm"
              aria-label={`Send ${item.file_name} again`}
              onClick={() => sendAgain(item.id)}
            >
              <RotateCw />
            </Button>
          ) : null}
          <Button
            size="icon-sm"
            aria-label={`Do not send ${item.file_name}`}
            onClick={() => takeOff(item.id)}
          >
            <X />
          </Button>
        </span>
      )}
    </li>
  );
}

export function OutgoingIcon({ state }: Pick<Outgoing, "state">) {
  if (state === "failed") return <CircleAlert aria-hidden className="size-3.5 shrink-0 text-danger" />;
  if (state === "offline") return <CloudOff aria-hidden className="size-3.5 shrink-0 text-warning" />;
  return state === "sent" ? null : <Spinner className="size-3.5 shrink-0" />;
}

export function OutgoingBar({ item }: { item: Outgoing }) {
  if (item.state !== "sending") return null;
  return (
    <span aria-hidden className="h-1 overflow-hidden rounded-full bg-accent">
      <span
        className="block h-full rounded-full bg-primary transition-[width]"
        style={{ width: `${percentOf(item)}%` }}
      />
    </span>
  );
}
