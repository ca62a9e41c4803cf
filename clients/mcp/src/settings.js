// @ts-check
import { parseArgs } from "node:util";

/**
 * @typedef {object} Door
 * @property {string} host
 * @property {number} port
 * @property {string} token what callers send as `Authorization: Bearer`
 * @property {string[]} hosts values of the Host header that are let in, beside the address itself
 * @property {string[]} origins values of the Origin header that are let in; a caller that is no browser sends none
 */

/**
 * @typedef {object} Settings
 * @property {string} url the garage's REST surface, without a slash at its end
 * @property {string} key
 * @property {boolean} write whether tools that write are offered
 * @property {Door | null} http null speaks over stdin and stdout
 */

/** Something in the settings that has to be put right; its message is for whoever starts the program. */
export class SettingsError extends Error {}

const MIN_TOKEN = 24;

/**
 * Reads arguments and environment. The key is never part of a message.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {Settings}
 * @throws {SettingsError}
 */
export function readSettings(args, env) {
  const { values } = readArguments(args);
  const key = env.GARAGE_KEY?.trim();
  if (!key) throw new SettingsError("Set GARAGE_KEY to a key of the garage, made in Settings, API keys");
  if (!/^\S+$/.test(key)) throw new SettingsError("GARAGE_KEY has a blank in it");
  return {
    url: surfaceOf(env.GARAGE_URL?.trim()),
    key,
    write: values.write === true || env.GARAGE_MCP_WRITE === "1",
    http: values.http === undefined ? null : doorOf(values.http, values, env.GARAGE_MCP_TOKEN),
  };
}

/** @param {string[]} args */
function readArguments(args) {
  try {
    return parseArgs({
      args,
      options: {
        write: { type: "boolean" },
        http: { type: "string" },
        "allow-host": { type: "string", multiple: true },
        "allow-origin": { type: "string", multiple: true },
      },
    });
  } catch (error) {
    throw new SettingsError(error instanceof Error ? error.message : "The arguments cannot be read");
  }
}

/** @param {string | undefined} given */
function surfaceOf(given) {
  const url = given && URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new SettingsError("Set GARAGE_URL to the garage's address, such as https://garage.example.co.uk");
  if (url.username || url.password)
    throw new SettingsError("GARAGE_URL holds a name or password: the key alone lets in");
  const path = url.pathname.replace(/\/+$/, "");
  return `${url.origin}${path.endsWith("/api/v1") ? path : `${path}/api/v1`}`;
}

/**
 * @param {string} address
 * @param {{ "allow-host"?: string[], "allow-origin"?: string[] }} allowed
 * @param {string | undefined} token
 * @returns {Door}
 */
function doorOf(address, allowed, token) {
  const [, host = "", port = ""] = /^(\[[\da-f:]+\]|[\w.-]+):(\d{1,5})$/i.exec(address) ?? [];
  if (!host || Number(port) > 65_535)
    throw new SettingsError("--http takes an address and a port, such as 127.0.0.1:8788");
  if (!token || token.length < MIN_TOKEN || !/^[\x21-\x7e]+$/.test(token))
    throw new SettingsError(
      `Set GARAGE_MCP_TOKEN to what callers have to send, at least ${MIN_TOKEN} characters without blanks`,
    );
  return {
    host: host.replace(/^\[|\]$/g, ""),
    port: Number(port),
    token,
    hosts: (allowed["allow-host"] ?? []).map((name) => name.toLowerCase()),
    origins: allowed["allow-origin"] ?? [],
  };
}
