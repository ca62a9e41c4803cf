import { CircleAlert, CircleCheck } from "lucide-react";
import { fileSize } from "@/components/ui/file-size";
import { Spinner } from "@/components/ui/spinner";
import type { UploadFile } from "./use-upload";

/** Lists the files of an upload, each with its progress. */
export function UploadList({ files }: { files: UploadFile[] }) {
  return (
    <ul className="divide-y">
      {files.map((file) => (
        <li
          key={file.name}
          className="grid grid-cols-[1rem_minmax(0,1fr)_auto] items-center gap-x-3 px-4 py-2 text-sm"
        >
          <StateIcon state={file.state} />
          <span className="truncate">{file.name}</span>
          <span className="text-muted-foreground">
            {file.state === "sending" && file.bytes > 0 ? `${percentOf(file)}% of ` : ""}
            {fileSize(file.bytes)}
          </span>
          {file.problem ? <p className="col-start-2 col-end-4 text-danger">{file.problem}</p> : null}
          {file.state === "sending" ? (
            <span
              aria-hidden
              className="col-start-2 col-end-4 mt-1 h-1 overflow-hidden rounded-full bg-accent"
            >
              <span
                className="block h-full rounded-full bg-primary transition-[width]"
                style={{ width: `${percentOf(file)}%` }}
              />
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

const percentOf = ({ sent, bytes }: UploadFile): number =>
  bytes > 0 ? Math.floor((100 * sent) / bytes) : 100;

function StateIcon({ state }: { state: UploadFile["state"] }) {
  if (state === "there")
    return (
      <>
        <CircleCheck aria-hidden className="size-4 text-success" />
        <span className="sr-only">uploaded:</span>
      </>
    );
  if (state === "failed")
    return (
      <>
        <CircleAlert aria-hidden className="size-4 text-danger" />
        <span className="sr-only">failed:</span>
      </>
    );
  if (state === "sending") return <Spinner className="text-primary" />;
  return <span aria-hidden className="mx-auto size-1.5 rounded-full bg-input/60" />;
}
