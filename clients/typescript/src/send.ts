import type { Whole } from "./answer.js";
import { errorOf, GarageError } from "./error.js";
import { pause, waitBefore } from "./retry.js";
import type { Session } from "./session.js";
import type { CallOptions, Settings } from "./settings.js";

/** A request before it is written for HTTP. */
export interface Asked {
  method: string;
  path: string;
  query?: object | undefined;
  body?: unknown;
  /** The media type of a body that is sent as it is; JSON is made of any other. */
  type?: string | undefined;
  options?: CallOptions | undefined;
  /** The file type wanted instead of JSON. */
  file?: "application/pdf" | "text/csv" | undefined;
  /** Sent without an Idempotency-Key, because the garage does not store the response. */
  once?: boolean | undefined;
}

/** Sends a request, and retries it where that is safe. Without a session it is sent anonymously. */
export async function send<T>(asked: Asked, settings: Settings, session?: Session): Promise<Whole<T>> {
  const request = written(asked, settings);
  let renewed = false;
  for (let attempts = 1; ; attempts += 1) {
    const token = await session?.token();
    try {
      return await sendOnce<T>(request, token, asked, settings);
    } catch (error) {
      if (!(error instanceof GarageError)) throw error;
      error.attempts = attempts;
      // Refused before anything was done, so with a fresh token this counts as the first attempt.
      if (error.status === 401 && token && !renewed && (await session?.renew(token))) {
        renewed = true;
        continue;
      }
      const wait = waitBefore(error, asked, settings);
      if (wait === null) throw error;
      await pause(wait, asked.options?.signal);
    }
  }
}

interface Written {
  url: string;
  init: RequestInit & { headers: Record<string, string> };
}

function written(
  { method, path, query, body, type, options, file, once }: Asked,
  { base }: Settings,
): Written {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {}))
    if (value !== undefined) params.append(name, String(value));
  const search = String(params);
  const key = method === "POST" && !once && { "idempotency-key": options?.idempotencyKey ?? randomKey() };
  return {
    url: `${base}${path}${search && `?${search}`}`,
    init: {
      method,
      // A redirect would send the token elsewhere.
      redirect: "manual",
      headers: {
        accept: file ?? "application/json",
        ...key,
        ...(body !== undefined && { "content-type": type ?? "application/json" }),
        ...options?.headers,
      },
      ...(body !== undefined && { body: type ? (body as Blob | string) : JSON.stringify(body) }),
    },
  };
}

/** 128 random bits. A page loaded without TLS has no `randomUUID`. */
const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );

async function sendOnce<T>(
  { url, init }: Written,
  token: string | undefined,
  { file, options }: Asked,
  settings: Settings,
): Promise<Whole<T>> {
  const { signal } = options ?? {};
  signal?.throwIfAborted();
  const limit = new AbortController();
  const abort = () => limit.abort();
  const timer = setTimeout(abort, options?.timeoutMs ?? settings.timeoutMs);
  signal?.addEventListener("abort", abort);
  try {
    const headers = { ...(token && { authorization: `Bearer ${token}` }), ...init.headers };
    const response = await settings.fetch(url, { ...init, headers, signal: limit.signal });
    return await read<T>(response, file);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof GarageError) throw error;
    throw limit.signal.aborted
      ? new GarageError("TIMEOUT", "The garage did not answer in time", { cause: error })
      : new GarageError("NETWORK", "The garage cannot be reached", { cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

async function read<T>(response: Response, file: Asked["file"]): Promise<Whole<T>> {
  const { status, headers } = response;
  const type = headers.get("content-type") ?? "";
  if (response.ok && file && type.startsWith(file))
    return {
      data: (await (file === "text/csv" ? response.text() : response.blob())) as T,
      meta: undefined,
      status,
      headers,
    };
  const text = await response.text();
  const body = type.startsWith("application/json") ? JSON.parse(text) : undefined;
  if (!response.ok || !body || file) throw errorOf(response, body);
  // The public keys and the API's description have no envelope.
  return "success" in body ? { ...body, status, headers } : { data: body, meta: undefined, status, headers };
}
