"use client";

import { Download, Ellipsis, Mail, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/components/ui/date";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { fileSize } from "@/components/ui/file-size";
import { kindWords } from "@/lib/attachments/rules/limits";
import { downloadAddress } from "./content-address";
import { FileTile } from "./file-tile";
import { RenameDialog } from "./rename-dialog";
import { isPicture, type Shown } from "./shown";
import { useRemoval } from "./use-removal";

interface AttachmentRowProps {
  shown: Shown;
  mayChange: boolean;
  onOpen(): void;
}

/** A file in a list: what it is, who attached it and when, and what can be done with it. */
export function AttachmentRow({ shown, mayChange, onOpen }: AttachmentRowProps) {
  const [renaming, setRenaming] = useState(false);
  const remove = useRemoval();
  const { file, drawing } = shown;
  const about = [
    file.kind === "mot_bay" ? kindWords.mot_bay : null,
    fileSize(file.byte_size),
    file.uploaded_by_name,
    formatDate(file.created_at, { time: true }),
  ];
  return (
    <li className="flex items-center gap-1 pr-2 text-sm">
      <button
        type="button"
        aria-label={`Open ${file.file_name}`}
        onClick={onOpen}
        className="flex min-w-0 flex-1 items-center gap-3 py-2 pl-4 text-left hover:bg-accent/50"
      >
        <span className="size-11 shrink-0 overflow-hidden rounded-md border">
          <FileTile shown={shown} />
        </span>
        <span className="min-w-0">
          <span className="block truncate font-medium">{file.file_name}</span>
          <span className="block truncate text-xs text-muted-foreground">
            {about.filter(Boolean).join(", ")}
          </span>
        </span>
      </button>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon" aria-label={`More for ${file.file_name}`}>
            <Ellipsis />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem asChild>
            <a href={downloadAddress((drawing ?? file).id)} download>
              <Download aria-hidden />
              Download
            </a>
          </DropdownMenuItem>
          {isPicture(file) ? (
            <DropdownMenuItem asChild>
              <a href={downloadAddress((drawing ?? file).id, "email")} download>
                <Mail aria-hidden />
                Download in e-mail size
              </a>
            </DropdownMenuItem>
          ) : null}
          {mayChange ? (
            <>
              <DropdownMenuItem onSelect={() => setRenaming(true)}>
                <Pencil aria-hidden />
                Rename
              </DropdownMenuItem>
              <DropdownMenuItem onSelect={() => void remove(file)}>
                <Trash2 aria-hidden />
                Remove
              </DropdownMenuItem>
            </>
          ) : null}
        </DropdownMenuContent>
      </DropdownMenu>
      {renaming ? <RenameDialog file={file} close={() => setRenaming(false)} /> : null}
    </li>
  );
}
