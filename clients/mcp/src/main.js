// @ts-check
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { garageAt } from "./garage.js";
import { openDoor } from "./http.js";
import { makeServer, rightsOf } from "./server.js";
import { readSettings, SettingsError } from "./settings.js";

/**
 * Runs until it is told to stop. Stdout is the protocol's over stdio: what is for people goes to stderr.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 */
export async function main(args, env) {
  try {
    const settings = readSettings(args, env);
    const garage = garageAt(settings);
    if (settings.http) {
      const { url } = await openDoor({ ...settings.http, garage, write: settings.write });
      process.stderr.write(`GA4 Garage answers assistants at ${url}\n`);
      return;
    }
    const rights = await rightsOf(garage);
    if (!rights)
      process.stderr.write(
        `${settings.url} does not say what the key may do: it cannot be reached, or takes no such key\n`,
      );
    await makeServer({ garage, write: settings.write, rights }).connect(new StdioServerTransport());
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
