"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useRef, useState } from "react";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { contentAddress } from "./content-address";
import { Drawing } from "./drawing";
import { isPicture, isVideo, type Shown } from "./shown";
import { ViewerActions } from "./viewer-actions";

interface ViewerProps {
  shown: readonly Shown[];
  /** The id of the file that is open. */
  open: string;
  onOpen(id: string | null): void;
  mayChange: boolean;
  mayRemove: boolean;
}

/** Files in full, one after another: by swiping, by arrow keys, or by the buttons. */
export function Viewer({ shown, open, onOpen, mayChange, mayRemove }: ViewerProps) {
  const [drawing, setDrawing] = useState(false);
  const at = shown.findIndex(({ file }) => file.id === open);
  const one = shown[at];
  if (!one) return null;
  const go = (by: number) => {
    const next = shown[at + by];
    if (next) onOpen(next.file.id);
  };
  const about = [
    one.file.uploaded_by_name,
    new Date(one.file.created_at).toLocaleString("en-GB", {
      ...{ day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" },
      timeZone: "Europe/London",
    }),
  ];
  return (
    <Dialog open onOpenChange={(stays) => (stays ? null : onOpen(null))}>
      <DialogContent
        title={<span className="block truncate">{one.file.file_name}</span>}
        description={about.filter(Boolean).join(", ")}
        className="top-(--toast-band)! h-[calc(100dvh-var(--toast-band))] max-h-none! max-w-none! sm:max-w-[min(96vw,80rem)]!"
      >
        {drawing ? (
          <Drawing shown={one} onDone={() => setDrawing(false)} />
        ) : (
          <>
            <Picture
              key={one.file.id}
              shown={one}
              onGo={go}
              first={at === 0}
              last={at === shown.length - 1}
            />
            <ViewerActions
              shown={one}
              mayChange={mayChange}
              mayRemove={mayRemove}
              onDraw={() => setDrawing(true)}
              onRemoved={() => onOpen((shown[at + 1] ?? shown[at - 1])?.file.id ?? null)}
            />
          </>
        )}
      </DialogContent>
    </Dialog>
  );
}

/** A finger that moves so far across, in pixels, turns the page. */
const SWIPE = 48;

interface PictureProps {
  shown: Shown;
  onGo(by: number): void;
  first: boolean;
  last: boolean;
}

function Picture({ shown: { file, drawing }, onGo, first, last }: PictureProps) {
  const from = useRef<{ x: number; y: number } | null>(null);
  const [plain, setPlain] = useState(false);
  const back = () => onGo(-1);
  const on = () => onGo(1);
  useShortcuts({ ArrowLeft: back, ArrowRight: on });
  const one = drawing && !plain ? drawing : file;
  return (
    <div
      className="relative flex min-h-0 flex-1 touch-pan-y items-center justify-center bg-black/90"
      onPointerDown={({ clientX, clientY }) => {
        from.current = { x: clientX, y: clientY };
      }}
      onPointerUp={({ clientX, clientY }) => {
        const [across, down] = [
          clientX - (from.current?.x ?? clientX),
          clientY - (from.current?.y ?? clientY),
        ];
        from.current = null;
        if (Math.abs(across) > SWIPE && Math.abs(across) > 2 * Math.abs(down)) onGo(across < 0 ? 1 : -1);
      }}
    >
      {isVideo(file) ? (
        // biome-ignore lint/a11y/useMediaCaption: what is filmed in a workshop has no captions
        <video
          src={contentAddress(file.id)}
          controls
          playsInline
          preload="metadata"
          className="max-h-full max-w-full"
        />
      ) : isPicture(file) ? (
        // biome-ignore lint/performance/noImgElement: only whoever is signed in may see it
        <img
          src={contentAddress(one.id)}
          alt={file.file_name}
          draggable={false}
          className="max-h-full max-w-full object-contain select-none"
        />
      ) : (
        <iframe src={contentAddress(file.id)} title={file.file_name} className="size-full bg-card" />
      )}
      {drawing ? (
        <Button
          size="sm"
          aria-pressed={plain}
          className="absolute top-2 left-2"
          onClick={() => setPlain(!plain)}
        >
          {plain ? "Show the arrows" : "Without arrows"}
        </Button>
      ) : null}
      {first ? null : (
        <Button size="icon" aria-label="Previous" className="absolute left-2" onClick={() => onGo(-1)}>
          <ChevronLeft />
        </Button>
      )}
      {last ? null : (
        <Button size="icon" aria-label="Next" className="absolute right-2" onClick={() => onGo(1)}>
          <ChevronRight />
        </Button>
      )}
    </div>
  );
}
