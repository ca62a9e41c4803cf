/** Why a file did not arrive. `again` says whether to retry automatically. */
export class SendError extends Error {
  constructor(
    message: string,
    readonly again: boolean,
  ) {
    super(message);
  }
}

interface Sending {
  url: string;
  file: File;
  signal: AbortSignal;
  onSent(bytes: number): void;
}

const PAUSES = [1000, 3000];

/**
 * Uploads a file unchanged. After a broken connection, or while the server restarts, it starts again, up to
 * twice.
 */
export async function sendFile(sending: Sending): Promise<void> {
  for (const pause of PAUSES) {
    try {
      return await sendOnce(sending);
    } catch (error) {
      if (!(error instanceof SendError && error.again) || sending.signal.aborted) throw error;
      sending.onSent(0);
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  return sendOnce(sending);
}

/** Uses XMLHttpRequest because fetch does not report the progress of an upload. */
function sendOnce({ url, file, signal, onSent }: Sending): Promise<void> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open("PUT", url);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded }) => onSent(Math.min(loaded, file.size));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) return done();
      const message: unknown = request.response?.error?.message;
      const gone = request.status >= 500;
      failed(new SendError(typeof message === "string" ? message : "The server did not take the file", gone));
    };
    request.onerror = () => failed(new SendError("The connection broke off", true));
    request.onabort = () => failed(new SendError("Stopped", false));
    if (signal.aborted) return failed(new SendError("Stopped", false));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}
