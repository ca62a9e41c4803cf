"use client";

import { FileUp, Upload } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { v4 as newId } from "uuid";
import { SendError, sendFile } from "@/components/import/send-file";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { InputControl } from "@/components/ui/control";
import { fileSize } from "@/components/ui/file-size";
import { LARGEST_PRICE_FILE } from "@/lib/supplier-prices/rules/upload-rules";

interface Sending {
  file: File;
  sent: number;
}

/** Takes a price file, dropped or picked, uploads it, and goes on to its check. */
export function FileChooser({ supplierId }: { supplierId: string }) {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const stop = useRef<AbortController | null>(null);
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<Sending | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size === 0) return setProblem("The file is empty");
    if (file.size > LARGEST_PRICE_FILE)
      return setProblem(`The file is larger than ${fileSize(LARGEST_PRICE_FILE)}, the most that is taken`);
    const upload = newId();
    const control = new AbortController();
    stop.current = control;
    setProblem(null);
    setSending({ file, sent: 0 });
    try {
      const onSent = (sent: number) => setSending({ file, sent });
      await sendFile({ url: `/api/price-files/${upload}`, file, signal: control.signal, onSent });
      const query = new URLSearchParams({ upload, file: file.name.slice(0, 200) });
      router.push(`/suppliers/${supplierId}/prices/import?${query}`);
    } catch (error) {
      setSending(null);
      if (!control.signal.aborted)
        setProblem(error instanceof SendError ? error.message : "The file could not be read");
    }
  };

  return (
    <div className="flex flex-col gap-3">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse alone; the button inside does the same */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer.files[0]);
        }}
        className={cn(
          "flex flex-col items-center rounded-lg border-2 border-dashed border-input/50 bg-card px-5 py-9 text-center",
          over && "border-primary bg-primary-soft",
        )}
      >
        <Upload aria-hidden className="mb-3 size-7 text-muted-foreground" />
        {sending ? (
          <p role="status" className="text-base font-medium">
            Uploading {sending.file.name}: {fileSize(sending.sent)} of {fileSize(sending.file.size)}
          </p>
        ) : (
          <p className="text-base font-medium">Drop the supplier&rsquo;s price file here</p>
        )}
        <p className="mt-1 max-w-md text-sm text-balance text-muted-foreground">
          A CSV file with a part number, a description and a net price in each line. Nothing is changed before
          you have seen what it does.
        </p>
        <div className="mt-4">
          {sending ? (
            <Button onClick={() => stop.current?.abort()}>Stop</Button>
          ) : (
            <Button variant="primary" onClick={() => input.current?.click()}>
              <FileUp aria-hidden />
              Choose a file
            </Button>
          )}
        </div>
        <InputControl
          ref={input}
          type="file"
          hidden
          accept=".csv,.txt,text/csv"
          aria-label="Price file"
          data-testid="price-file"
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            event.currentTarget.value = "";
          }}
        />
      </div>
      {problem ? (
        <Alert tone="danger" title="This file cannot be taken" live>
          {problem}
        </Alert>
      ) : null}
    </div>
  );
}
