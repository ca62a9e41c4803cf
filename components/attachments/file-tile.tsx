import { FileText, Film } from "lucide-react";
import { cn } from "@/components/ui/cn";
import { contentAddress } from "./content-address";
import { isVideo, type Shown } from "./shown";

/** A file as a small picture; a video or a paper as a sign of what it is. */
export function FileTile({ shown: { file, drawing }, className }: { shown: Shown; className?: string }) {
  const one = drawing ?? file;
  if (one.has_thumbnail)
    return (
      // biome-ignore lint/performance/noImgElement: only whoever is signed in may see it, so Next's own server may not fetch it
      <img
        src={contentAddress(one.id, "thumbnail")}
        alt=""
        loading="lazy"
        decoding="async"
        className={cn("size-full bg-muted object-cover", className)}
      />
    );
  const Icon = isVideo(file) ? Film : FileText;
  return (
    <span className={cn("grid size-full place-items-center bg-muted text-muted-foreground", className)}>
      <Icon aria-hidden className="size-2/5 max-w-10" />
    </span>
  );
}
