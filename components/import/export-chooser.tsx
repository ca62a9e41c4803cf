"use client";

import { FileArchive, FolderOpen, Upload } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { InputControl } from "@/components/ui/control";
import {
  type ChosenExport,
  chooseExport,
  type ExportNames,
  type FoundFile,
} from "@/lib/ga4-import/source/choose-export";
import { droppedFiles, pickedFiles } from "./dropped-files";

interface ExportChooserProps {
  names: ExportNames;
  onChoose(chosen: ChosenExport<File>): void;
}

/** Browsers support this attribute; React's types do not include it. */
const PICKS_FOLDERS = { webkitdirectory: "" };

/** Takes an export by drag and drop, or picked as a folder, as a .zip or as single files. */
export function ExportChooser({ names, onChoose }: ExportChooserProps) {
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const take = (found: FoundFile<File>[]) => {
    const choice = chooseExport(found, names);
    setProblem(choice.ok ? null : choice.problem);
    if (choice.ok) onChoose(choice.chosen);
  };

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    droppedFiles(event.dataTransfer).then(take, () => setProblem("What was dropped could not be read"));
  };

  const onPick = (input: HTMLInputElement) => {
    take(pickedFiles(input.files ?? []));
    // Allows the same choice again, for example after a file was corrected.
    input.value = "";
  };

  return (
    <div className="flex flex-col gap-3">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse alone; the buttons inside do the same */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
        }}
        onDrop={onDrop}
        className={cn(
          "flex flex-col items-center rounded-lg border-2 border-dashed border-input/50 bg-card px-5 py-9 text-center transition-colors",
          over && "border-primary bg-primary-soft",
        )}
      >
        <Upload aria-hidden className="mb-3 size-7 text-muted-foreground" />
        <p className="text-base font-medium">Drop GA4&rsquo;s export here</p>
        <p className="mt-1 max-w-md text-sm text-balance text-muted-foreground">
          The folder that GA4 wrote, a .zip of it, its CSV files all together, or workbooks (.xlsx) of them.
          It stays on this garage&rsquo;s own machine.
        </p>
        <div className="mt-4 flex flex-wrap justify-center gap-2">
          <Button variant="primary" onClick={() => folder.current?.click()}>
            <FolderOpen aria-hidden />
            Choose a folder
          </Button>
          <Button onClick={() => files.current?.click()}>
            <FileArchive aria-hidden />
            Choose a .zip or files
          </Button>
        </div>
        <InputControl
          {...PICKS_FOLDERS}
          ref={folder}
          type="file"
          hidden
          aria-label="Folder of the export"
          data-testid="export-folder"
          onChange={(event) => onPick(event.currentTarget)}
        />
        <InputControl
          ref={files}
          type="file"
          multiple
          hidden
          accept=".csv,.tab,.tsv,.mer,.xlsx,.xlsm,.zip"
          aria-label="Files of the export"
          data-testid="export-files"
          onChange={(event) => onPick(event.currentTarget)}
        />
      </div>
      {problem ? (
        <Alert tone="danger" title="This cannot be imported" live>
          {problem}
        </Alert>
      ) : null}
    </div>
  );
}
