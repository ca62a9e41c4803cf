import type { IncomingMessage } from "node:http";

/** Sets a request header and drops every copy that the client sent. */
export function replaceHeader({ headers, rawHeaders }: IncomingMessage, name: string, value: string): void {
  for (let i = rawHeaders.length - 2; i >= 0; i -= 2)
    if (rawHeaders[i]?.toLowerCase() === name) rawHeaders.splice(i, 2);
  rawHeaders.push(name, value);
  headers[name] = value;
}
