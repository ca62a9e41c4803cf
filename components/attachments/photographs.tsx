"use client";

import { Camera, Images, ShieldCheck } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import type { Attachment } from "@/lib/attachments/responses";
import type { AttachmentKind } from "@/lib/attachments/rules/limits";
import { FileTile } from "./file-tile";
import { OutgoingTile } from "./outgoing-tile";
import { PickButton } from "./pick-button";
import type { Of } from "./sending/kept-uploads";
import { attach } from "./sending/outbox";
import { useOutbox } from "./sending/use-outbox";
import { isPicture, isVideo, type Shown, shownOf } from "./shown";

/** Loaded once a photograph is opened. */
const Viewer = dynamic(() => import("./viewer").then(({ Viewer }) => Viewer), { ssr: false });

const PICTURES = "image/*,.heic";
const PICTURES_AND_VIDEOS = `${PICTURES},video/mp4,video/quicktime,video/webm`;

export interface PhotographsProps {
  /** The record that they belong to, or a part of it, such as an item of a health check. */
  of: Of;
  taken: readonly Attachment[];
  mayAdd: boolean;
  mayRemove: boolean;
  /** Offers the photograph of a vehicle in the MOT bay too. */
  motBay?: boolean;
}

/** Photographs and videos of a record: taken with the camera or chosen, sent by themselves, opened by a tap. */
export function Photographs({ of, taken, mayAdd, mayRemove, motBay }: PhotographsProps) {
  const [open, setOpen] = useState<string | null>(null);
  const outgoing = useOutbox(of, taken);
  const shown = shownOf(taken).filter(({ file }) => isPicture(file) || isVideo(file));
  const add = (files: File[], kind?: AttachmentKind) => attach(of, files, kind);
  return (
    <div className="flex flex-col gap-3">
      {mayAdd ? (
        <div className="flex flex-wrap gap-2">
          <PickButton
            camera
            accept={PICTURES}
            variant="primary"
            size="lg"
            label="Camera"
            onPick={(files) => add(files)}
          >
            <Camera aria-hidden />
            Photograph
          </PickButton>
          <PickButton
            accept={PICTURES_AND_VIDEOS}
            size="lg"
            label="Photographs and videos"
            onPick={(files) => add(files)}
          >
            <Images aria-hidden />
            Choose
          </PickButton>
          {motBay ? (
            <PickButton
              camera
              accept={PICTURES}
              size="lg"
              label="MOT bay"
              onPick={(files) => add(files, "mot_bay")}
            >
              <ShieldCheck aria-hidden />
              MOT bay
            </PickButton>
          ) : null}
        </div>
      ) : null}
      {shown.length + outgoing.length > 0 ? (
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] gap-2" aria-label="Photographs">
          {shown.map((one) => (
            <Tile key={one.file.id} shown={one} onOpen={() => setOpen(one.file.id)} />
          ))}
          {outgoing.map((item) => (
            <OutgoingTile key={item.id} item={item} />
          ))}
        </ul>
      ) : mayAdd ? null : (
        <p className="text-sm text-muted-foreground">No photographs</p>
      )}
      {open !== null ? (
        <Viewer shown={shown} open={open} onOpen={setOpen} mayChange={mayAdd} mayRemove={mayRemove} />
      ) : null}
    </div>
  );
}

function Tile({ shown, onOpen }: { shown: Shown; onOpen(): void }) {
  const { file } = shown;
  return (
    <li className="relative aspect-square overflow-hidden rounded-lg border">
      <button type="button" className="size-full" aria-label={`Open ${file.file_name}`} onClick={onOpen}>
        <FileTile shown={shown} />
      </button>
      {file.kind === "mot_bay" ? (
        <span className="pointer-events-none absolute bottom-1 left-1 rounded bg-card/95 px-1.5 py-0.5 text-xs font-medium">
          MOT bay
        </span>
      ) : null}
    </li>
  );
}
