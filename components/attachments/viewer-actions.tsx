"use client";

import { Download, Mail, Pencil, ShieldCheck, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { updateAttachment } from "@/lib/attachments/actions";
import { downloadAddress } from "./content-address";
import { isPicture, type Shown } from "./shown";
import { useRemoval } from "./use-removal";

interface ViewerActionsProps {
  shown: Shown;
  mayChange: boolean;
  mayRemove: boolean;
  onDraw(): void;
  onRemoved(): void;
}

/** What can be done with the file that is open. */
export function ViewerActions({ shown, mayChange, mayRemove, onDraw, onRemoved }: ViewerActionsProps) {
  const router = useRouter();
  const remove = useRemoval();
  const [pending, start] = useTransition();
  const { file, drawing } = shown;
  const picture = isPicture(file);
  const motBay = file.kind === "mot_bay";
  const mark = () =>
    start(async () => {
      const answer = await updateAttachment({ id: file.id, kind: motBay ? "photograph" : "mot_bay" });
      if (answer.ok) router.refresh();
      else toast.error(answer.error.message);
    });
  return (
    <div className="flex flex-wrap justify-center gap-2 px-4 py-3">
      {mayChange && picture ? (
        <>
          <Button size="lg" variant="primary" onClick={onDraw}>
            <Pencil aria-hidden />
            Draw
          </Button>
          <Button size="lg" aria-pressed={motBay} pending={pending} onClick={mark}>
            <ShieldCheck aria-hidden />
            {motBay ? "No MOT bay" : "MOT bay"}
          </Button>
        </>
      ) : null}
      <Button size="lg" asChild>
        <a href={downloadAddress((drawing ?? file).id)} download>
          <Download aria-hidden />
          Download
        </a>
      </Button>
      {picture ? (
        <Button size="lg" asChild>
          <a href={downloadAddress((drawing ?? file).id, "email")} download>
            <Mail aria-hidden />
            E-mail size
          </a>
        </Button>
      ) : null}
      {mayRemove ? (
        <Button
          size="lg"
          aria-label={`Remove ${file.file_name}`}
          onClick={async () => {
            if (await remove(file)) onRemoved();
          }}
        >
          <Trash2 aria-hidden />
          Remove
        </Button>
      ) : null}
    </div>
  );
}
