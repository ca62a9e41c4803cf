import type { IncomingMessage } from "node:http";

/** Sets a header of a request, dropping every copy of it that came along. */
export function replaceHeader({ headers, rawHeaders }: IncomingMessage, name: string, value: string): void {
  for (let i = rawHeaders.length - 2; i >= 0; i -= 2)
    if (rawHeaders[i]?.toLowerCase() === name) rawHeaders.splice(i, 2);
  rawHeaders.push(name, value);
  headers[name] = value;
}
