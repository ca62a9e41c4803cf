"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { v4 as newId } from "uuid";
import type { ChosenExport } from "@/lib/ga4-import/source/choose-export";
import { SendError, sendFile } from "./send-file";

export interface UploadFile {
  name: string;
  bytes: number;
  sent: number;
  state: "waiting" | "sending" | "there" | "failed";
  problem: string | null;
}

export interface Upload {
  id: string;
  chosen: ChosenExport<File>;
  files: UploadFile[];
}

/**
 * Uploads the files of an export one after the other. Files that failed can be sent again; those that arrived
 * are kept.
 */
export function useUpload() {
  const [upload, setUpload] = useState<Upload | null>(null);
  const stop = useRef<AbortController | null>(null);

  const note = useCallback((name: string, change: Partial<UploadFile>) => {
    setUpload(
      (now) =>
        now && {
          ...now,
          files: now.files.map((file) => (file.name === name ? { ...file, ...change } : file)),
        },
    );
  }, []);

  const send = useCallback(
    async (id: string, files: ChosenExport<File>["files"]) => {
      const control = new AbortController();
      stop.current = control;
      for (const { name, file } of files) {
        if (control.signal.aborted) return;
        note(name, { state: "sending", problem: null, sent: 0 });
        try {
          const url = `/api/import/uploads/${id}/${encodeURIComponent(name)}`;
          await sendFile({ url, file, signal: control.signal, onSent: (sent) => note(name, { sent }) });
          note(name, { state: "there", sent: file.size });
        } catch (error) {
          if (control.signal.aborted) return;
          const problem = error instanceof SendError ? error.message : "The file could not be read";
          note(name, { state: "failed", problem });
        }
      }
    },
    [note],
  );

  const begin = useCallback(
    (chosen: ChosenExport<File>) => {
      const id = newId();
      const files = chosen.files.map(({ name, file }): UploadFile => {
        return { name, bytes: file.size, sent: 0, state: "waiting", problem: null };
      });
      setUpload({ id, chosen, files });
      void send(id, chosen.files);
    },
    [send],
  );

  const again = useCallback(() => {
    if (!upload) return;
    const failed = new Set(upload.files.flatMap(({ name, state }) => (state === "failed" ? [name] : [])));
    void send(
      upload.id,
      upload.chosen.files.filter(({ name }) => failed.has(name)),
    );
  }, [upload, send]);

  const drop = useCallback(() => {
    stop.current?.abort();
    setUpload(null);
  }, []);

  const sending = upload?.files.some(({ state }) => state === "waiting" || state === "sending") ?? false;
  useEffect(() => {
    if (!sending) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [sending]);
  useEffect(() => () => stop.current?.abort(), []);

  return { upload, sending, begin, again, drop };
}
