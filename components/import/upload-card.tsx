"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Card, CardFooter, CardHeader } from "@/components/ui/card";
import { fileSize } from "@/components/ui/file-size";
import { toast } from "@/components/ui/toast";
import { queueImport } from "@/lib/ga4-import/actions";
import type { RunMode } from "@/lib/ga4-import/run/run-schema";
import type { ExportNames } from "@/lib/ga4-import/source/choose-export";
import { ExportChooser } from "./export-chooser";
import { UploadList } from "./upload-list";
import { type Upload, useUpload } from "./use-upload";

interface UploadCardProps {
  names: ExportNames;
}

/** Takes an export from the dropped folder to the run that checks or loads it. */
export function UploadCard({ names }: UploadCardProps) {
  const router = useRouter();
  const [pending, begin] = useTransition();
  const { upload, sending, begin: send, again, drop } = useUpload();
  if (!upload) return <ExportChooser names={names} onChoose={send} />;

  const failed = upload.files.some(({ state }) => state === "failed");
  const run = (mode: RunMode) =>
    begin(async () => {
      const answer = await queueImport({ mode, upload: upload.id, name: upload.chosen.name });
      if (answer.ok) router.push(`/import/${answer.data.id}`);
      else toast.error(answer.error.message);
    });

  return (
    <Card aria-busy={sending}>
      <CardHeader title={upload.chosen.name} description={<Described upload={upload} sending={sending} />} />
      <UploadList files={upload.files} />
      <Remarks upload={upload} />
      <CardFooter className="flex-wrap">
        <Button variant="ghost" className="mr-auto" disabled={pending} onClick={drop}>
          {sending ? "Stop" : "Choose another"}
        </Button>
        {failed && !sending ? (
          <Button variant="primary" onClick={again}>
            Send again what failed
          </Button>
        ) : (
          <>
            <Button disabled={sending || pending} onClick={() => run("load")}>
              Load without a check
            </Button>
            <Button variant="primary" disabled={sending} pending={pending} onClick={() => run("check")}>
              Check the records
            </Button>
          </>
        )}
      </CardFooter>
    </Card>
  );
}

function Described({ upload, sending }: { upload: Upload; sending: boolean }) {
  const total = upload.files.reduce((sum, { bytes }) => sum + bytes, 0);
  const sent = upload.files.reduce((sum, file) => sum + file.sent, 0);
  const failed = upload.files.filter(({ state }) => state === "failed").length;
  if (sending) return `Uploading: ${fileSize(sent)} of ${fileSize(total)}`;
  return (
    <span role="status">
      {failed > 0
        ? `${failed} of ${upload.files.length} files did not arrive`
        : `Uploaded: ${upload.files.length === 1 ? "one file" : `${upload.files.length} files`}, ${fileSize(total)}`}
    </span>
  );
}

function Remarks({ upload }: { upload: Upload }) {
  const { missing, ignored } = upload.chosen;
  if (missing.length === 0 && ignored === 0) return null;
  return (
    <div className="flex flex-col gap-1 border-t px-4 py-2.5 text-sm text-muted-foreground">
      {missing.length > 0 ? (
        <p>
          Not there: {missing.join(", ")}. That is fine if GA4 was not used for it; what the other files say
          still comes over.
        </p>
      ) : null}
      {ignored > 0 ? (
        <p>
          {ignored === 1 ? "One other file is" : `${ignored} other files are`} no part of an export and stay
          here.
        </p>
      ) : null}
    </div>
  );
}
